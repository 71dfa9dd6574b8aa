import { useEffect, useRef, useState } from 'react';
import type { Indicators } from '../../core/rubric/catalog.ts';
import type { ExpertView } from '../../session/views/expert-view.ts';
import { SpokenLines } from '../../stage/spoken-lines.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './expert-page.module.css';
import { ExpertTurn } from './expert-turn.tsx';

interface ExpertTalkProps {
  readonly view: ExpertView;
  readonly indicators: Indicators;
  /** Once, when the last turn has been reached. */
  readonly onEnd: () => void;
}

/** The expert's talk, a turn at a time: think first, then look. All of it at once for those who want to read. */
export function ExpertTalk({ view, indicators, onEnd }: ExpertTalkProps) {
  const { turns, closing, ending } = view;
  const [shown, setShown] = useState(1);
  const last = useRef<HTMLLIElement>(null);
  const done = shown >= turns.length;
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
        {turns.slice(0, shown).map((turn, index) => (
          <li key={turn.key} ref={index === shown - 1 ? last : null} tabIndex={-1}>
            <ExpertTurn turn={turn} number={index + 1} indicators={indicators} />
          </li>
        ))}
      </ol>
      {done ? (
        <section className={styles.end} aria-label="结局">
          <SpokenLines lines={closing} />
          <p className={styles.ending}>{ending}</p>
          <p className={styles.lead}>看过好的是什么样了，下一步自己开口：用「学练」走一遍。</p>
        </section>
      ) : (
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => setShown(shown + 1)}>
            下一句（{shown}／{turns.length}）
          </Button>
          <Button variant="quiet" onClick={() => setShown(turns.length)}>
            一次看完
          </Button>
        </div>
      )}
    </>
  );
}
