import type { Block } from '../../core/scoring/progress/blocks.ts';
import styles from './trend-chart.module.css';
import { dayWords } from '../../ui/date-words.ts';

interface TrendChartProps {
  /** Oldest first, two or more. */
  readonly blocks: readonly Block[];
  readonly now: number;
}

const percent = (value: number): string => `${value}%`;
/** A little room above and below, so that nothing is cut off at none and all. */
const down = (share: number): string => percent(5 + (1 - share) * 90);

/** Blocks of runs in order of time, each with its share and band. The table under it says the same in numbers. */
export function TrendChart({ blocks, now }: TrendChartProps) {
  const across = (place: number): string => percent((100 * (place + 0.5)) / blocks.length);
  return (
    <div className={styles.frame} aria-hidden="true">
      <span className={styles.scale}>
        <span>100%</span>
        <span>50%</span>
        <span>0</span>
      </span>
      <svg className={styles.chart} aria-hidden="true">
        {[0, 0.5, 1].map((share) => (
          <line key={share} className={styles.grid} x1="0" x2="100%" y1={down(share)} y2={down(share)} />
        ))}
        {blocks.map(({ from, band }, place) => (
          <line
            key={from}
            className={styles.band}
            x1={across(place)}
            x2={across(place)}
            y1={down(band.high)}
            y2={down(band.low)}
          />
        ))}
        {blocks.slice(1).map(({ from, band }, place) => (
          <line
            key={from}
            className={styles.path}
            x1={across(place)}
            x2={across(place + 1)}
            y1={down(blocks[place]?.band.share ?? 0)}
            y2={down(band.share)}
          />
        ))}
        {blocks.map(({ from, band }, place) => (
          <circle key={from} className={styles.point} cx={across(place)} cy={down(band.share)} r="5" />
        ))}
      </svg>
      <span className={styles.days}>
        <span>{dayWords(blocks[0]?.from ?? '', now)}</span>
        <span>{dayWords(blocks.at(-1)?.to ?? '', now)}</span>
      </span>
    </div>
  );
}
