import { type ReactNode, useRef } from 'react';
import type { Services } from '../../ports/services.ts';
import { Dock } from './dock.tsx';
import { Deferred } from '../../ui/deferred.tsx';
import { overlays, stagePicture, storeNotice } from './later-parts.ts';
import { useShake } from './motion.tsx';
import { PeopleStrip } from './people-strip.tsx';
import { Reading } from './reading.tsx';
import { heatOf } from './scene.ts';
import { StageHead } from './stage-head.tsx';
import styles from './stage.module.css';
import { Talk } from './talk.tsx';
import { useKeys } from './use-keys.ts';
import type { Session } from './use-session.ts';

interface StageProps {
  readonly session: Session;
  readonly services: Services;
  readonly rehearse: ReactNode;
  readonly onFinished: (run: string) => void;
  readonly onLeave: () => void;
}

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, input, textarea, label, dialog') !== null;

const isSelecting = (): boolean => (window.getSelection()?.toString() ?? '') !== '';

/** The talk itself: who is there, what is said, what one can say. */
export function Stage({ session, services, rehearse, onFinished, onLeave }: StageProps) {
  const { context, stage, overlay, tell } = session;
  useKeys(session);
  const heat = heatOf(context);
  const people = useRef<HTMLDivElement>(null);
  useShake(people, heat === 'outburst');
  const goesOn = stage === 'speaking' || stage === 'reacting';
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: tapping anywhere is a shortcut; the button 继续 and its keys do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className={styles.stage}
        data-mode={context.transcript.mode}
        data-stage={stage}
        data-heat={heat}
        data-held={(context.transcript.mode === 'exam' && overlay) || undefined}
        onClick={(event) => goesOn && !isControl(event.target) && !isSelecting() && tell({ type: 'next' })}
      >
        <StageHead session={session} services={services} />
        <div className={styles.people} ref={people}>
          <Deferred of={stagePicture} props={{ context, hurry: session.hurry }} />
          <PeopleStrip context={context} />
          {context.transcript.mode === 'guided' && <Reading session={session} />}
        </div>
        <div className={styles.main}>
          {session.trouble && (
            <Deferred
              of={storeNotice}
              props={{ trouble: session.trouble, transcript: context.transcript }}
              waiting={null}
            />
          )}
          <Talk session={session} />
          <Dock
            session={session}
            settings={services.settings}
            rehearse={rehearse}
            onFinished={() => session.stored().then(() => onFinished(context.transcript.id))}
          />
        </div>
        {overlay && (
          <Deferred of={overlays} props={{ session, onLeave: () => session.stored().then(onLeave) }} />
        )}
      </div>
    </div>
  );
}
