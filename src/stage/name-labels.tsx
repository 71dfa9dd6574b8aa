import { classNames } from '../ui/class-names.ts';
import type { Label } from './labels.ts';
import styles from './name-labels.module.css';

/** Who it is and how they look, beside their face; where a voice comes from. */
export const NameLabels = ({ labels }: { readonly labels: readonly Label[] }) =>
  labels.map(({ id, name, mood, voice, rect: { left, top, right, bottom } }) => (
    <span
      key={id}
      className={classNames(styles.label, voice && styles.voice)}
      style={{ left, top, width: right - left, height: bottom - top }}
      data-label={id}
    >
      {name}
      {mood && <span className={styles.mood}>{mood}</span>}
    </span>
  ));
