import { useEffect, useRef, useState } from 'react';
import type { Program } from '../../../core/program/program.ts';
import { Button } from '../../../ui/button.tsx';
import { nodeTitle } from '../node-title.ts';
import styles from './play-test.module.css';
import { SetupForm } from './setup-form.tsx';
import { beginTryOut, startingSetup, type TryOut } from './try-out.ts';
import { TryOutLog } from './try-out-log.tsx';

interface PlayTestProps {
  readonly program: Program;
  readonly start: string;
  readonly onClose: () => void;
  /** The node the test stands at, shown in the picture. */
  readonly onStand: (node: string) => void;
}

/** A play-test from any node with everything set by hand. Nothing of it is kept or scored. */
export function PlayTest({ program, start, onClose, onStand }: PlayTestProps) {
  const [setup, setSetup] = useState(() => startingSetup(program, start));
  const [tryOut, setTryOut] = useState<TryOut>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const show = (next: TryOut) => {
    setTryOut(next);
    onStand(program.nodes[next.situation.node]?.id ?? start);
  };
  return (
    <section className={styles.test} aria-label="试演">
      <header className={styles.head}>
        <h3 ref={heading} tabIndex={-1}>
          试演：从 {nodeTitle(program, start)} 开始
        </h3>
        <Button variant="quiet" onClick={onClose}>
          收起
        </Button>
      </header>
      {tryOut === undefined ? (
        <SetupForm
          program={program}
          setup={setup}
          onChange={setSetup}
          onStart={() => show(beginTryOut(program, setup))}
        />
      ) : (
        <TryOutLog program={program} tryOut={tryOut} onNext={show} onAgain={() => setTryOut(undefined)} />
      )}
    </section>
  );
}
