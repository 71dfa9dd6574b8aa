import type { Band } from '../../core/scoring/uncertainty.ts';
import styles from './band-bar.module.css';

const at = (share: number): string => `${share * 100}%`;

/** A share on the line from none to all, with its band. The words beside it say the same. */
export function BandBar({ band }: { readonly band: Band }) {
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.all} x="0" y="42%" width="100%" height="16%" />
      <rect className={styles.band} x={at(band.low)} y="15%" width={at(band.high - band.low)} height="70%" />
      <line className={styles.share} x1={at(band.share)} x2={at(band.share)} y1="0" y2="100%" />
    </svg>
  );
}
