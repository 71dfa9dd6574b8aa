import { type ReactNode, useRef } from 'react';
import type { SettingsStore } from '../../ports/settings-store.ts';
import { Button } from '../../ui/button.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import { useMeantPresses } from '../../ui/use-meant-presses.ts';
import styles from './dock.module.css';
import { OptionList } from '../../stage/option-list.tsx';
import { howSure, patienceRing } from './deferred-parts.ts';
import type { Playing } from './use-session.ts';

interface DecisionProps {
  readonly playing: Playing;
  readonly settings: SettingsStore;
  readonly rehearse: ReactNode;
}

/** The options, what was written before seeing them, and the ways out of them. */
export function Decision(props: DecisionProps) {
  const { settings } = props;
  const { view, send } = props.playing;
  const { hurry, overlay, clock, options } = view;
  const { draft } = view.marks;
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
        covered={overlay !== undefined}
        onChoose={(choice, confidence) => send({ type: 'choose', choice, confidence })}
        asking={view.asks ? (say) => <Deferred of={howSure} props={{ onSay: say }} /> : undefined}
      />
      <WaysOut {...props} />
    </>
  );
}

/** At the far end: 继续 has just stood where a row begins. */
function WaysOut({ playing: { view, send }, settings, rehearse }: DecisionProps) {
  const { mode, overlay } = view;
  const { draft, noneFit } = view.marks;
  const box = useRef<HTMLDivElement>(null);
  // 收回 has just appeared as well, where somebody has just pressed.
  useMeantPresses(box, `${overlay} ${noneFit}`);
  const writeFirst = () => {
    settings.set({ draftFirst: true });
    send({ type: 'write-draft' });
  };
  return (
    <div ref={box} className={styles.waysOut}>
      <span role="status" className={styles.noted}>
        {noneFit && '记下了，复盘里会标出来。这一步请挑最接近的一句。'}
      </span>
      {mode !== 'exam' && rehearse}
      {mode !== 'exam' && draft === undefined && (
        <Button variant="quiet" onClick={writeFirst}>
          先写一句再挑
        </Button>
      )}
      <Button variant="quiet" onClick={() => send({ type: noneFit ? 'some-fit' : 'none-fit' })}>
        {noneFit ? '点错了，收回' : '这几句我都不会说'}
      </Button>
    </div>
  );
}
