import { useEffect, useMemo, useRef, useState } from 'react';
import type { Program } from '../../core/program/program.ts';
import type { Indicators } from '../../core/rubric/catalog.ts';
import { expertPath } from '../../core/scoring/expert-path.ts';
import { Button } from '../../ui/button.tsx';
import styles from './expert-page.module.css';
import { ExpertTurn } from './expert-turn.tsx';
import { SpokenLines } from './spoken-lines.tsx';

interface ExpertTalkProps {
  readonly program: Program;
  readonly indicators: Indicators;
  /** Once, when the last turn has been reached. */
  readonly onEnd: () => void;
}

/** The expert's talk, a turn at a time: think first, then look. All of it at once for those who want to read. */
export function ExpertTalk({ program, indicators, onEnd }: ExpertTalkProps) {
  const { replay } = useMemo(() => expertPath(program), [program]);
  const [shown, setShown] = useState(1);
  const last = useRef<HTMLLIElement>(null);
  const done = shown >= replay.turns.length;
  const end = useRef(onEnd);
  useEffect(() => {
    if (done) end.current();
  }, [done]);
  useEffect(() => {
    // The first turn stands where the page begins; later ones take the reader along.
    if (shown > 1) last.current?.focus();
  }, [shown]);
  return (
    <>
      <ol className={styles.turns}>
        {replay.turns.slice(0, shown).map((turn, index) => (
          <li key={turn.node.id + String(index)} ref={index === shown - 1 ? last : null} tabIndex={-1}>
            <ExpertTurn turn={turn} number={index + 1} program={program} indicators={indicators} />
          </li>
        ))}
      </ol>
      {done ? (
        <section className={styles.end} aria-label="结局">
          <SpokenLines lines={replay.passages.flatMap(({ lines }) => lines)} program={program} />
          <p className={styles.ending}>{replay.ending?.ending.title}</p>
          <p className={styles.lead}>看过好的是什么样了，下一步自己开口：用「学练」走一遍。</p>
        </section>
      ) : (
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => setShown(shown + 1)}>
            下一句（{shown}／{replay.turns.length}）
          </Button>
          <Button variant="quiet" onClick={() => setShown(replay.turns.length)}>
            一次看完
          </Button>
        </div>
      )}
    </>
  );
}
