import type { DimensionProgress, Shift } from '../../core/scoring/progress/dimension-progress.ts';
import styles from './dimension-row.module.css';
import { ShareLine } from './share-line.tsx';
import { TrendChart } from './trend-chart.tsx';
import { TrendTable } from './trend-table.tsx';

const SHIFT_WORDS: Readonly<Record<Shift, string>> = {
  up: '后一半比前一半高，两边的范围不搭边。',
  down: '后一半比前一半低，两边的范围不搭边。前后练的情景有难有易，先看看是不是碰上了难的。',
  unclear: '前一半和后一半的范围还叠着，看不出升降。',
};

interface DimensionRowProps {
  readonly row: DimensionProgress;
  readonly name: string;
  /** What the dimension is about, in one line; empty until its text is there. */
  readonly line: string;
  readonly now: number;
}

/** One dimension: all counted runs pooled, and how it went. */
export function DimensionRow({ row, name, line, now }: DimensionRowProps) {
  const { taken, telling, band, blocks, shift } = row;
  return (
    <li className={styles.row}>
      <div>
        <h4 className={styles.name}>{name}</h4>
        <p className={styles.note}>{line}</p>
      </div>
      <div className={styles.share}>
        <ShareLine taken={taken} telling={telling} band={band} count={`${telling} 处里把握住 ${taken} 处`} />
      </div>
      {blocks.length > 1 && (
        <div className={styles.trend}>
          <TrendChart blocks={blocks} now={now} />
          <p className={styles.note}>{SHIFT_WORDS[shift]}</p>
          <TrendTable name={name} blocks={blocks} now={now} />
        </div>
      )}
    </li>
  );
}
