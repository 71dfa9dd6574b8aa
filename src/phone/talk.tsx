import type { Reason } from '../core/room/room-event.ts';
import styles from './phone.module.css';
import { REASONS } from './words.ts';

interface WhyTapsProps {
  readonly given: Reason | undefined;
  readonly onTap: (reason: Reason) => void;
}

/** Why one chose as one did: one tap, or none. */
export function WhyTaps({ given, onTap }: WhyTapsProps) {
  return (
    <fieldset className={styles.reasons}>
      <legend>您是冲着什么选的？（不点也行）</legend>
      {REASONS.map(({ reason, label }) => (
        <button key={reason} type="button" aria-pressed={given === reason} onClick={() => onTap(reason)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

/** Whom to talk to. */
export function Partners({ names }: { readonly names: readonly string[] }) {
  return (
    <p className={styles.partners} role="status">
      {names.length === 0 ? (
        '就近找一位，说说您为什么这么选。'
      ) : (
        <>
          和<b>{names.join('、')}</b>谈：各说各的理，说不服就听听他怎么想的。
        </>
      )}
    </p>
  );
}
