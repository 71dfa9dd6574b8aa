import type { ReactNode } from 'react';
import type { SettingsStore } from '../../ports/settings-store.ts';
import { Button } from '../../ui/button.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import styles from './dock.module.css';
import { OptionList } from './option-list.tsx';
import { patienceRing } from './later-parts.ts';
import { callOf } from './people.ts';
import { optionsOf } from './session-steps.ts';
import type { Session } from './use-session.ts';

interface DecisionProps {
  readonly session: Session;
  readonly settings: SettingsStore;
  readonly rehearse: ReactNode;
}

/** The options, what was written before seeing them, and the ways out of them. */
export function Decision({ session, settings, rehearse }: DecisionProps) {
  const { context, hurry, overlay, tell } = session;
  const { stint, replay, transcript, program } = context;
  const { draft, noneFit } = replay.open;
  const options = optionsOf(context);
  // Whom one talks to goes without saying while it is the person this part of the talk is about.
  const main = program.phases[replay.situation.world.phase]?.main;
  const calls = options.some(({ to }) => to !== main)
    ? options.map(({ to }) => callOf(program, to))
    : undefined;
  const writeFirst = () => {
    settings.set({ draftFirst: true });
    tell({ type: 'write-draft' });
  };
  return (
    <>
      {hurry !== 'unhurried' && (
        <Deferred
          key={stint.since - stint.spent}
          of={patienceRing}
          props={{ stint, hurry, still: overlay !== undefined }}
        />
      )}
      {draft !== undefined && (
        <p className={styles.draft}>
          <span className={styles.label}>你先写的</span>
          {draft}
        </p>
      )}
      <OptionList options={options} calls={calls} onChoose={(choice) => tell({ type: 'choose', choice })} />
      <div className={styles.foot}>
        {noneFit ? (
          <span role="status">谢谢，记下了，写情景的人看得到。这一步还请挑一句最接近的。</span>
        ) : (
          <Button variant="quiet" onClick={() => tell({ type: 'none-fit' })}>
            这几句我都不会说
          </Button>
        )}
        {transcript.mode !== 'exam' && draft === undefined && (
          <Button variant="quiet" onClick={writeFirst}>
            先写一句再挑
          </Button>
        )}
        {transcript.mode !== 'exam' && rehearse}
      </div>
    </>
  );
}
