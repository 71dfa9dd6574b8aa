import { type ReactNode, useCallback, useRef } from 'react';
import { useShake } from '../../stage/motion.ts';
import { PeopleStrip } from '../../stage/people-strip.tsx';
import { Talk } from '../../stage/talk.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import { endingCard, observation, overlays, picture, storeNotice } from './deferred-parts.ts';
import { Dock } from './dock.tsx';
import type { PlayServices } from './play-services.ts';
import { StageHead } from './stage-head.tsx';
import styles from './stage.module.css';
import { GOES_ON, useKeys } from './use-keys.ts';
import type { Playing } from './use-session.ts';

interface StageProps {
  readonly playing: Playing;
  readonly services: PlayServices;
  readonly rehearse: ReactNode;
  readonly onFinished: (run: string) => void;
  readonly onLeave: () => void;
}

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, input, textarea, label, dialog') !== null;

const isSelecting = (): boolean => (window.getSelection()?.toString() ?? '') !== '';

/** The talk itself: who is there, what is said, what one can say. */
export function Stage({ playing, services, rehearse, onFinished, onLeave }: StageProps) {
  const { view, lines, send } = playing;
  const { mode, stage, overlay, heat, ending, trouble } = view;
  useKeys(playing);
  const goBack = useCallback((to: number) => send({ type: 'rewind', to }), [send]);
  const people = useRef<HTMLDivElement>(null);
  useShake(people, heat === 'outburst');
  const lookBack = useCallback(
    (open: boolean) => send({ type: open ? 'hold' : 'release', by: 'history' }),
    [send],
  );
  const goesOn = GOES_ON.has(stage);
  const dock = (
    <Dock
      playing={playing}
      settings={services.settings}
      rehearse={rehearse}
      onFinished={() => playing.stored().then(() => onFinished(playing.run))}
    />
  );
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: tapping anywhere is a shortcut; the button 继续 and its keys do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className={styles.stage}
        data-mode={mode}
        data-stage={stage}
        data-over={ending !== undefined || undefined}
        data-heat={heat}
        data-covered={(mode === 'exam' && overlay) || undefined}
        onClick={(event) => goesOn && !isControl(event.target) && !isSelecting() && send({ type: 'next' })}
      >
        <StageHead playing={playing} services={services} />
        <div className={styles.scene} ref={people}>
          <Deferred of={picture} props={{ playing }} />
          <div className={styles.strip}>
            <PeopleStrip people={view.people} />
            {mode === 'guided' && <Deferred of={observation} props={{ playing }} />}
          </div>
        </div>
        <div className={styles.words}>
          <Talk
            lines={lines}
            stage={stage}
            onRewind={mode === 'guided' ? goBack : undefined}
            onLookBack={lookBack}
          >
            {ending && <Deferred of={endingCard} props={{ ending }} />}
          </Talk>
          {/* How it ended is a card with its own way on, below what is told on it. */}
          {ending && dock}
        </div>
        <div className={styles.act}>
          {trouble && (
            <Deferred of={storeNotice} props={{ trouble, transcript: playing.transcript() }} waiting={null} />
          )}
          {!ending && dock}
        </div>
        {overlay && (
          <Deferred of={overlays} props={{ playing, onLeave: () => playing.stored().then(onLeave) }} />
        )}
      </div>
    </div>
  );
}
