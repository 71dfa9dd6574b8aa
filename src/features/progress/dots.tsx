import { classNames } from '../../ui/class-names.ts';
import styles from './dots.module.css';

interface DotsProps {
  readonly taken: number;
  readonly of: number;
}

/** A few observations as what they are, where they are too few for a share: taken ones filled. */
export function Dots({ taken, of }: DotsProps) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: of }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots have no other name than their place
        <span key={place} className={classNames(styles.dot, place < taken && styles.taken)} />
      ))}
    </span>
  );
}
