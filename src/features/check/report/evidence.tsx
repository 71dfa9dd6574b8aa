import { Notice } from '../../../ui/notice.tsx';
import type { CheckReport } from '../check-report.ts';
import { Section } from '../../../ui/section.tsx';
import styles from './evidence.module.css';

const count = (value: number): string => value.toLocaleString('zh-CN');

/** Why the numbers above may be believed, in plain words. */
export function Evidence({ report }: { readonly report: CheckReport }) {
  const { comparison, configurations, exhaustive } = report;
  return (
    <Section title="凭什么信这些数">
      <div className={styles.evidence}>
        <p>
          练的时候，情景由一台状态机推着走；体检为了快，用的是同一套规则写成的普通函数，
          {exhaustive
            ? `把能到的 ${count(configurations)} 种局面一个不落走了一遍。`
            : `走到 ${count(configurations)} 种局面，没有全看完，没看的在上面说了。`}
          两边要是走得不一样，上面的结论就不算数，所以逐步对过：
        </p>
        <ul>
          <li>
            挑出 {count(comparison.configurations)} 种局面
            {comparison.left > 0
              ? `（要盖住每个节点、每个选项、每种去向，还差 ${count(comparison.left)} 种，太多了没比）`
              : '，盖住每个节点、每个选项、每种去向'}
            ，每件能做和不能做的事都在两边各做一遍；
          </li>
          <li>随机走了 {count(comparison.walks)} 趟，故意掺进不合规矩的操作；</li>
          <li>上面举例的 {count(comparison.examples)} 段对话，在状态机上重放了一遍。</li>
        </ul>
        {comparison.difference === undefined ? (
          <p>一共比了 {count(comparison.steps)} 步，没有一步不一样。</p>
        ) : (
          <Notice tone="warn" title="有一步走得不一样，上面的结论先别信">
            {comparison.difference}。这是程序的毛病，请连同文件报给开发者。
          </Notice>
        )}
      </div>
    </Section>
  );
}
