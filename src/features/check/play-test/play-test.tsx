import { useEffect, useRef, useState } from 'react';
import type { Program } from '../../../core/program/program.ts';
import type { ScenarioEvent } from '../../../core/engine/step.ts';
import { nodeTitle } from '../../../session/try-out/node-title.ts';
import {
  beginTryOut,
  startingSetup,
  stepBack,
  type TryOut,
  tryStep,
  withFact,
  withValue,
} from '../../../session/try-out/try-out.ts';
import { seeSetup, seeTryOut } from '../../../session/views/see-try-out.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './play-test.module.css';
import { SetupForm } from './setup-form.tsx';
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
  const go = (event: ScenarioEvent) => tryOut && show(tryStep(program, tryOut, event));
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
          setup={seeSetup(program, setup)}
          onValue={(person, variable, value) => setSetup(withValue(setup, person, variable, value))}
          onFact={(fact, holds) => setSetup(withFact(setup, fact, holds))}
          onResume={(resume) => setSetup({ ...setup, resume })}
          onStart={() => show(beginTryOut(program, setup))}
        />
      ) : (
        <TryOutLog
          view={seeTryOut(program, tryOut)}
          onAdvance={() => go({ type: 'advance' })}
          onSay={(choice) => go(choice === undefined ? { type: 'silence' } : { type: 'choose', choice })}
          onBack={() => show(stepBack(program, tryOut))}
          onAgain={() => setTryOut(undefined)}
        />
      )}
    </section>
  );
}
