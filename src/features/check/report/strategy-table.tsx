import type { StrategyResult } from '../../../core/check/simulate.ts';
import { Chip } from '../../../ui/chip.tsx';
import styles from './strategies.module.css';
import { strategyBar } from './strategy-bar.ts';

const KINDS = [
  ['blind', '只看样子，不听内容'],
  ['content', '有一套路数'],
  ['expert', '句句最好，或只失手一次'],
] as const;

interface StrategyTableProps {
  readonly strategies: readonly StrategyResult[];
  readonly profile: 'full' | 'short';
}

/** Expected process score of every simulated trainee, the range of their plays, and where they end up. */
export function StrategyTable({ strategies, profile }: StrategyTableProps) {
  const random = strategies.find(({ name }) => name === 'random')?.expected ?? 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone scrolls, also by keyboard
    <section className={styles.scroll} aria-label="模拟学员的得分" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">学员</th>
            <th scope="col">过程分</th>
            <th scope="col">最低到最高</th>
            <th scope="col">结局（0–4）</th>
            <th scope="col">{profile === 'full' ? '标准' : '正式情景的标准'}</th>
          </tr>
        </thead>
        {KINDS.map(([kind, title]) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={5} className={styles.kind}>
                {title}
              </th>
            </tr>
            {strategies
              .filter((strategy) => strategy.kind === kind)
              .map((strategy) => (
                <Row key={strategy.name} strategy={strategy} random={random} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ strategy, random }: { readonly strategy: StrategyResult; readonly random: number }) {
  const { label, expected, worst, best, worth } = strategy;
  const bar = strategyBar(strategy, random);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles.number}>{expected.toFixed(1)}</td>
      <td className={styles.number}>
        {worst.toFixed(0)}–{best.toFixed(0)}
      </td>
      <td className={styles.number}>{worth.toFixed(2)}</td>
      <td>
        {bar.words} {!bar.met && <Chip tone="warn">没到</Chip>}
      </td>
    </tr>
  );
}
