import type { ReactNode } from 'react';
import type { SettingsStore } from '../../ports/settings-store.ts';
import { Button } from '../../ui/button.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import styles from './dock.module.css';
import { OptionList } from '../../stage/option-list.tsx';
import { patienceRing } from './deferred-parts.ts';
import type { Playing } from './use-session.ts';

interface DecisionProps {
  readonly playing: Playing;
  readonly settings: SettingsStore;
  readonly rehearse: ReactNode;
}

/** The options, what was written before seeing them, and the ways out of them. */
export function Decision({ playing, settings, rehearse }: DecisionProps) {
  const { view, send } = playing;
  const { mode, hurry, overlay, clock, options } = view;
  const { draft, noneFit } = view.marks;
  const writeFirst = () => {
    settings.set({ draftFirst: true });
    send({ type: 'write-draft' });
  };
  return (
    <>
      {hurry !== 'unhurried' && (
        <Deferred
          key={clock.since - clock.spent}
          of={patienceRing}
          props={{ clock, hurry, still: overlay !== undefined }}
        />
      )}
      {draft !== undefined && (
        <p className={styles.draft}>
          <span className={styles.label}>你先写的</span>
          {draft}
        </p>
      )}
      <OptionList
        options={options}
        marks={settings.get().projector ? 'letters' : 'numbers'}
        onChoose={(choice) => send({ type: 'choose', choice })}
      />
      <div className={styles.foot}>
        {noneFit ? (
          <span role="status">记下了，复盘里会标出来。这一步还请挑一句最接近的。</span>
        ) : (
          <Button variant="quiet" onClick={() => send({ type: 'none-fit' })}>
            这几句我都不会说
          </Button>
        )}
        {mode !== 'exam' && draft === undefined && (
          <Button variant="quiet" onClick={writeFirst}>
            先写一句再挑
          </Button>
        )}
        {mode !== 'exam' && rehearse}
      </div>
    </>
  );
}
