import { useEffect, useRef } from 'react';
import type { Mode } from '../../core/play/transcript.ts';
import type { RunSummary } from '../../ports/run-store.ts';
import { seeBriefing } from '../../session/views/see-briefing.ts';
import { Button } from '../../ui/button.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './briefing.module.css';
import { CastList } from './cast-list.tsx';
import { officerFace } from './deferred-parts.ts';
import type { PlayServices } from './play-services.ts';
import { reviewWords } from './review-words.ts';
import { StartForm } from './start-form.tsx';
import { usePastRuns } from './use-past-runs.ts';
import type { Playing } from './use-session.ts';
import { MODE_NAMES, MODE_NOTES } from './words.ts';

interface BriefingProps {
  readonly services: Pick<PlayServices, 'runs' | 'settings'>;
  readonly playing: Playing;
  readonly onStart: (mode: Mode) => void;
  readonly onResume: (run: string) => void;
  readonly onLeave: () => void;
}

interface Circumstances {
  /** Brought by the user: what it counts for is said once, under the card. */
  readonly own: boolean;
  readonly returning: boolean;
  /** A run of it counts already. */
  readonly counted: boolean;
  readonly timed: boolean;
}

function modeNote(mode: Mode, { own, returning, counted, timed }: Circumstances): string {
  const note = mode === 'exam' && !timed ? '和自练一样：时限在设置里关着，复盘会写明。' : MODE_NOTES[mode];
  if (own) return note;
  if (returning || mode === 'guided') return `${note}不计成绩。`;
  return `${note}${counted ? '已有计入的一趟，这趟是练习。' : '头一趟计入成绩。'}`;
}

/** What one knows before walking in, and how to play. */
export function Briefing({ services, playing, onStart, onResume, onLeave }: BriefingProps) {
  const briefing = playing.see(seeBriefing);
  const { title, place, time, story, task, warning, cast } = briefing;
  const { counted, unfinished } = usePastRuns(services, briefing);
  const timed = services.settings.get().patience > 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const circumstances = { ...briefing.review, counted: counted !== undefined, timed };
  const note = (mode: Mode) => modeNote(mode, circumstances);
  return (
    <div className={styles.page}>
      <article className={styles.card}>
        <div className={styles.before}>
          <header className={styles.head}>
            <p className={styles.where}>
              {time}　{place}
            </p>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
          </header>
          <CastList cast={cast} />
          {warning && <Warning text={warning} />}
          <div className={styles.story}>
            {story.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </div>
        <div className={styles.go}>
          <section className={styles.task} aria-labelledby="briefing-task">
            <span className={styles.you}>
              <Deferred of={officerFace} props={{}} />
            </span>
            <h2 id="briefing-task">这一趟要做成的</h2>
            <p>{task}</p>
          </section>
          {unfinished && <Unfinished run={unfinished} onResume={onResume} />}
          <StartForm
            notes={{ guided: note('guided'), self: note('self'), exam: note('exam') }}
            onStart={onStart}
            onLeave={onLeave}
          />
          <p className={styles.honest}>{reviewWords(briefing.review)}</p>
        </div>
      </article>
    </div>
  );
}

/** What may be hard to bear, said before anything is. */
function Warning({ text }: { readonly text: string }) {
  return (
    <p className={styles.warning}>
      <Icon name="warn" />
      <span>
        {text}
        {!text.includes('停一停') && '随时可以按“停一停”，走开也没关系。'}
      </span>
    </p>
  );
}

function Unfinished({
  run,
  onResume,
}: {
  readonly run: RunSummary;
  readonly onResume: (run: string) => void;
}) {
  return (
    <Notice
      title={`上一趟${MODE_NAMES[run.mode]}${run.decisions > 0 ? `停在第 ${run.decisions} 句之后` : '还没开口，时间走了一截'}`}
      actions={<Button onClick={() => onResume(run.id)}>从那儿接着说</Button>}
    >
      另起一趟也行，那一趟照样留着。
    </Notice>
  );
}
