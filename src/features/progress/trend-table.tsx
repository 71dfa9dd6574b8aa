import type { Block } from '../../core/scoring/progress/blocks.ts';
import styles from './trend-table.module.css';
import { dayWords } from '../../ui/date-words.ts';
import { bandWords } from './words.ts';

interface TrendTableProps {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly now: number;
}

const span = ({ from, to }: Block, now: number): string => {
  const [first, last] = [dayWords(from, now), dayWords(to, now)];
  return first === last ? first : `${first}–${last}`;
};

/** The trend in numbers: for whoever cannot see the drawing, or wants to check it. */
export function TrendTable({ name, blocks, now }: TrendTableProps) {
  return (
    <details className={styles.details}>
      <summary>{name}：看各段的数</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">哪几天</th>
            <th scope="col">几次</th>
            <th scope="col">把握住</th>
            <th scope="col">比例（多半在）</th>
          </tr>
        </thead>
        <tbody>
          {blocks.map((block) => (
            <tr key={block.from}>
              <th scope="row">{span(block, now)}</th>
              <td>{block.runs}</td>
              <td>
                {block.telling} 处里 {block.taken} 处
              </td>
              <td>{bandWords(block.band)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
