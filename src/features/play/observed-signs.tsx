import { useEffect, useRef } from 'react';
import type { Sign } from '../../session/views/observation-view.ts';
import { seeObservation } from '../../session/views/see-observation.ts';
import styles from './observation.module.css';
import type { Playing } from './use-session.ts';

const SIGN_NAMES: Readonly<Record<Sign, string>> = {
  eyes: '眼睛',
  hands: '手',
  voice: '声音',
  posture: '身子',
};

/** What an experienced officer would see and hear, sign by sign, and what they would make of it. */
export function ObservedSigns({ playing }: { readonly playing: Playing }) {
  const lines = useRef<HTMLDivElement>(null);
  // The button that asked for them is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) lines.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.observation} role="status" aria-label="察言观色" tabIndex={-1} ref={lines}>
      {playing.see(seeObservation)?.map(({ id, call, signs, readiness }) => (
        <div key={id}>
          <p className={styles.who}>{call}</p>
          <dl className={styles.signs}>
            {signs.map(({ sign, text }) => (
              <div key={sign}>
                <dt>{SIGN_NAMES[sign]}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {signs.length === 1 && <p className={styles.limit}>隔着门，只听得见声音</p>}
          <p>{readiness}</p>
        </div>
      ))}
    </div>
  );
}
