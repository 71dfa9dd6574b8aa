import { runKind } from '../../core/play/run-kind.ts';
import { useState } from 'react';
import { isOwn } from '../../core/scenario/own-scenario.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import type { RunSummary } from '../../ports/run-store.ts';
import type { ScenarioCard } from '../../ports/scenario-source.ts';
import type { Shelf } from '../../ports/shelf.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { whenWords } from '../../ui/date-words.ts';
import styles from './recent-runs.module.css';
import type { LibraryLinks } from './links.ts';
import { endingTitle, MODE_NAMES } from './words.ts';

const FIRST_SHOWN = 6;

interface RecentRunsProps {
  readonly runs: readonly RunSummary[];
  /** Titles of the scenario versions that are kept, by hash. */
  readonly kept: ReadonlyMap<string, string>;
  readonly cards: readonly ScenarioCard[];
  readonly shelf: Shelf;
  readonly links: LibraryLinks;
  readonly now: number;
}

/** What was practised here, newest first. */
export function RecentRuns({ runs, kept, cards, shelf, links, now }: RecentRunsProps) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  return (
    <section aria-labelledby="recent" className={styles.section}>
      <h2 id="recent">最近练的</h2>
      {runs.length === 0 && (
        <p className={styles.empty}>还没有练过。挑一个情景进去，先用「学练」走一遍，说错了随时能退回来。</p>
      )}
      <ul className={styles.list}>
        {runs.slice(0, shown).map((run) => (
          <li key={run.id} className={styles.run}>
            <time dateTime={run.startedAt}>{whenWords(run.startedAt, now)}</time>
            <RunWords
              run={run}
              title={kept.get(run.hash)}
              card={cards.find(({ id }) => id === run.scenario)}
              shelf={shelf}
            />
            <RunLink
              run={run}
              playable={kept.has(run.hash) || cards.some(({ hash }) => hash === run.hash)}
              links={links}
            />
          </li>
        ))}
      </ul>
      {runs.length > shown && (
        <Button variant="quiet" onClick={() => setShown(shown + 20)}>
          再看早一些的（还有 {runs.length - shown} 次）
        </Button>
      )}
    </section>
  );
}

interface OfRun {
  readonly run: RunSummary;
  readonly card: ScenarioCard | undefined;
  /** What its version was called, where that is kept. */
  readonly title: string | undefined;
  readonly shelf: Shelf;
}

function endWords({ end, scenario, hash }: RunSummary, shelf: Shelf): string {
  if (!end) return '没走完';
  return endingTitle(entryOf(shelf, scenario), hash, end.ending) ?? '走到了头';
}

function RunWords({ run, title, card, shelf }: OfRun) {
  return (
    <p className={styles.words}>
      <strong>{card?.title ?? title ?? (isOwn(run.scenario) ? '自己带来的情景' : '现在没有的情景')}</strong>
      <span>{MODE_NAMES[runKind(run)]}</span>
      <span>{endWords(run, shelf)}</span>
      {run.counts && <Chip tone="navy">第一次，算数</Chip>}
      {card && card.hash !== run.hash && <Chip>旧版情景</Chip>}
    </p>
  );
}

interface RunLinkProps {
  readonly run: RunSummary;
  /** The version it was begun on is at hand. */
  readonly playable: boolean;
  readonly links: LibraryLinks;
}

function RunLink({ run, playable, links }: RunLinkProps) {
  // Nobody goes on by themselves with what had a mentor beside.
  if (run.end || run.led) return <a href={links.review(run.id)}>看复盘</a>;
  // A version nobody kept cannot be gone on with; what was said is still there to read.
  if (playable) return <a href={links.resume(run.scenario, run.id)}>接着练</a>;
  return <a href={links.review(run.id)}>看记录</a>;
}
