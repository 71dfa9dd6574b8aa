import type { ExampleStep } from '../check-report.ts';
import styles from './findings.module.css';

/** A play that shows the finding, as steps one can follow: where one stands, what one says. */
export function ExamplePlay({ steps }: { readonly steps: readonly ExampleStep[] }) {
  return (
    <details className={styles.example}>
      <summary>一段能碰上它的对话（{steps.length - 1} 步）</summary>
      <ol>
        {steps.map(({ node, title, words }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a play may come by the same node twice
          <li key={`${node} ${index}`}>
            <span className={styles.step}>{title}</span>
            {index === steps.length - 1 ? <em>就在这里</em> : (words ?? '（接着往下）')}
          </li>
        ))}
      </ol>
    </details>
  );
}
