import { useEffect, useRef, useState } from 'react';
import type { Program } from '../../core/compile/program.ts';
import { MODES, type Mode } from '../../core/play/transcript.ts';
import type { Services } from '../../ports/services.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import styles from './briefing.module.css';
import { CastList } from './cast-list.tsx';
import { reviewWords } from './review-words.ts';
import { usePastRuns } from './use-past-runs.ts';
import { MODE_NAMES, MODE_NOTES } from './words.ts';

interface BriefingProps {
  readonly services: Services;
  readonly program: Program;
  readonly onStart: (mode: Mode) => void;
  readonly onResume: (run: string) => void;
  readonly onLeave: () => void;
}

function modeNote(mode: Mode, counted: boolean, timed: boolean): string {
  const note = mode === 'exam' && !timed ? '和自练一样；时限你在设置里关着，复盘会写明。' : MODE_NOTES[mode];
  if (mode === 'guided') return `${note}不计入成绩。`;
  return `${note}${counted ? '你已有计入的一趟，这趟只当练习。' : '头一趟计入成绩。'}`;
}

/** What one knows before walking in, and how to play. */
export function Briefing({ services, program, onStart, onResume, onLeave }: BriefingProps) {
  const { scenario } = program;
  const { place, time, story, task } = scenario.briefing;
  const [mode, setMode] = useState<Mode>('guided');
  const { counted, unfinished } = usePastRuns(services, program);
  const timed = services.settings.get().patience > 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const options = MODES.map((value) => ({
    value,
    label: MODE_NAMES[value],
    note: modeNote(value, counted !== undefined, timed),
  }));
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <p className={styles.where}>
          {time}　{place}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {scenario.title}
        </h1>
      </header>
      {unfinished && (
        <Notice
          title={`上一趟${MODE_NAMES[unfinished.mode]}说到第 ${unfinished.decisions} 句就停了`}
          actions={<Button onClick={() => onResume(unfinished.id)}>从那儿接着说</Button>}
        >
          接着说，开场白和选项的次序都和上回一样。另起一趟也行，那一趟照样留着。
        </Notice>
      )}
      <div className={styles.story}>
        {story.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <section className={styles.task} aria-labelledby="briefing-task">
        <h2 id="briefing-task">这一趟要做成的</h2>
        <p>{task}</p>
      </section>
      <CastList cast={scenario.cast} />
      {scenario.warning && (
        <Notice tone="warn" title="先说一声">
          {scenario.warning}随时可以按“停一停”，走开也没关系。
        </Notice>
      )}
      <form
        className={styles.start}
        onSubmit={(event) => {
          event.preventDefault();
          onStart(mode);
        }}
      >
        <RadioCards legend="怎么练" value={mode} options={options} onChange={setMode} />
        <div className={styles.actions}>
          <Button type="submit" variant="primary">
            开始
          </Button>
          <Button variant="quiet" onClick={onLeave}>
            换一个情景
          </Button>
        </div>
      </form>
      <p className={styles.honest}>{reviewWords(scenario)}</p>
    </article>
  );
}
