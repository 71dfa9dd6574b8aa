import type { Drift, DriftPoint } from '../../../core/mentor/calibration.ts';
import type { ShippedReference } from '../../../ports/mentor-source.ts';
import { dayWords } from '../../../ui/date-words.ts';
import styles from './records.module.css';

/** Half a point on average, either way: below that nobody can tell a lean from a rounding. */
const LEANS = 0.5;

/** What a drift says, in words. */
export function driftWords({ lean, off, points }: Drift): string {
  if (lean === null || off === null) return '没有两边都打了分的';
  const way = Math.abs(lean) < LEANS ? '不偏松也不偏紧' : lean > 0 ? '偏松' : '偏紧';
  return `${way}：${points} 项平均差 ${off.toFixed(1)} 分`;
}

interface DriftLineProps {
  readonly points: readonly DriftPoint[];
  readonly now: number;
  readonly titles: Readonly<Record<string, ShippedReference>>;
}

/** Every calibration in a row, the earliest first. */
export function DriftLine({ points, now, titles }: DriftLineProps) {
  return (
    <ol className={styles.lines}>
      {points.map(({ record, ...drift }) => (
        <li key={record.id}>
          {dayWords(record.at, now)}　《{titles[record.reference]?.title}》　<b>{driftWords(drift)}</b>
        </li>
      ))}
    </ol>
  );
}
