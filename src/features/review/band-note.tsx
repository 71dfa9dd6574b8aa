import { bandOf, type Chances, TELLING_NEEDED } from '../../core/scoring/uncertainty.ts';
import styles from './band-note.module.css';
import { percentText } from './words.ts';

const WIDTH = 100;

/** A share with its 95% band, or 「证据不足」: never a bare number. */
export function BandNote({ chances }: { readonly chances: Chances }) {
  const band = bandOf(chances);
  if (!band) {
    const missing = TELLING_NEEDED - chances.telling;
    return (
      <span className={styles.note}>
        证据不足：合起来 {chances.telling} 处，还差 {missing} 处
      </span>
    );
  }
  return (
    <span className={styles.note}>
      <svg className={styles.track} viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.all} x="0" y="4" width={WIDTH} height="2" />
        <rect
          className={styles.band}
          x={band.low * WIDTH}
          y="2"
          width={(band.high - band.low) * WIDTH}
          height="6"
        />
        <rect className={styles.share} x={Math.min(98, band.share * WIDTH - 1)} y="0" width="2" height="10" />
      </svg>
      合起来 {chances.taken}／{chances.telling}，约 {percentText(band.share)}（{percentText(band.low)}–
      {percentText(band.high)}）
    </span>
  );
}
