import { runKind } from '../../core/play/run-kind.ts';
import { useState } from 'react';
import type { Rubric } from '../../core/rubric/catalog.ts';
import type { RedLineHistory } from '../../core/scoring/progress/red-line-history.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import type { ProgressLinks } from './links.ts';
import styles from './red-line-section.module.css';
import { dayWords } from '../../ui/date-words.ts';
import { MODE_WORDS } from './words.ts';

const FIRST_SHOWN = 4;
const MORE = 20;

interface RedLineSectionProps {
  readonly redlines: readonly RedLineHistory[];
  readonly rubric: Rubric | undefined;
  readonly links: ProgressLinks;
  readonly now: number;
}

type LineProps = Omit<RedLineSectionProps, 'redlines'> & { readonly line: RedLineHistory };

function Line({ line: { redline, runs }, rubric, links, now }: LineProps) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  const entry = rubric && entryOf(rubric.redlines, redline);
  return (
    <li className={styles.line}>
      <h3 className={styles.name}>
        {entry?.name ?? redline}
        <span className={styles.count}>{runs.length} 次</span>
      </h3>
      {entry && <p>{entry.gloss}。</p>}
      <ul className={styles.runs}>
        {runs.slice(0, shown).map((run) => (
          <li key={run.id}>
            <a href={links.review(run.id)}>
              {dayWords(run.startedAt, now)} {run.digest?.title}（{MODE_WORDS[runKind(run)]}）
            </a>
          </li>
        ))}
      </ul>
      {runs.length > shown && (
        <Button variant="quiet" onClick={() => setShown(shown + MORE)}>
          更早的 {runs.length - shown} 次
        </Button>
      )}
    </li>
  );
}

/** Red lines crossed: which, when, in which run. One quiet sentence where none was. */
export function RedLineSection({ redlines, ...rest }: RedLineSectionProps) {
  if (redlines.length === 0) return null;
  return (
    <Section title="踩过的底线" lead="学练里试着说的也列在这儿。点开看原话和依据。" className={styles.box}>
      <ul className={styles.lines}>
        {redlines.map((line) => (
          <Line key={line.redline} line={line} {...rest} />
        ))}
      </ul>
    </Section>
  );
}
