import { Notice } from '../../../ui/notice.tsx';
import type { Checked, Subject } from '../check-state.ts';
import { countFindings } from './count-findings.ts';
import styles from './summary.module.css';
import { verdictOf } from './verdict.ts';

const PROFILES = {
  full: '按正式情景的全部标准查的。',
  short: '按短情景查的：只有走得通和法律两样会算错误，别的只作附注。',
} as const;

/** The check in short: what was covered, how many findings, and what it cannot say. */
export function Summary({ checked, subject }: { readonly checked: Checked; readonly subject: Subject }) {
  const { report, seconds } = checked;
  const verdict = verdictOf(report);
  const counts = countFindings(report.findings);
  const figures: readonly (readonly [string, string])[] = [
    [
      report.exhaustive ? '走遍的局面' : '走到的局面（没走完）',
      report.configurations.toLocaleString('zh-CN'),
    ],
    ['错误', String(counts.errors)],
    ['提醒', String(counts.warnings)],
    ['附注', String(counts.notes)],
    ['认下的', String(counts.accepted)],
    ['用时', `${seconds.toFixed(1)} 秒`],
  ];
  return (
    <section className={styles.summary} aria-label="结论">
      <h2 className={styles.name}>
        {report.title}
        {subject.kind === 'file' && <span className={styles.file}>{subject.name}</span>}
      </h2>
      <Notice tone={verdict.tone} title={verdict.title} live>
        {verdict.text}
        {PROFILES[report.profile]}
      </Notice>
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.honest}>
        体检证明的是这道题前后一致：走得通，好话真的有好下场，猜题的人占不到便宜。它证明不了真人就是这样想的。
        那要请一线的同志评题、拿真实的接处警去对照。
      </p>
    </section>
  );
}
