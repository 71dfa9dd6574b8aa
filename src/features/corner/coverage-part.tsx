import { useId } from 'react';
import { metWords, type Titles, whereWords } from '../../core/covered/coverage-words.ts';
import type { WrittenCoverage } from '../../ports/coverage.ts';
import { Chip } from '../../ui/chip.tsx';
import styles from './coverage.module.css';

interface CoveragePartTableProps {
  readonly part: WrittenCoverage['parts'][number];
  readonly titles: Titles;
}

/** One kind of thing to be practised: what is missing first, then where the rest is. */
export function CoveragePartTable({ part: { title, asks, rows }, titles }: CoveragePartTableProps) {
  const heading = useId();
  const ordered = [...rows].sort((left, right) => Number(left.met) - Number(right.met));
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading}>
        {title}（{metWords(rows)}）
      </h2>
      <p className={styles.asks}>要求：{asks}。</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">什么</th>
            <th scope="col">在哪儿练得到</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {!row.met && (
                  <>
                    <Chip tone="warn">缺</Chip>{' '}
                  </>
                )}
                {row.name}
              </th>
              <td>{whereWords(titles, row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
