import { runKind } from '../../core/play/run-kind.ts';
import { isOwn } from '../../core/scenario/own-scenario.ts';
import { Chip } from '../../ui/chip.tsx';
import type { ReviewData } from './load-review.ts';
import styles from './review-header.module.css';
import { fullWords } from '../../ui/date-words.ts';
import { MODE_WORDS } from './words.ts';

function countWords({ counts, report, transcript }: ReviewData): string {
  if (isOwn(report.run.scenario)) return '自带的情景，不计分';
  if (counts) return '计分：这一版的头一次';
  if (transcript.carried) return '回访不计分';
  if (transcript.led !== undefined) return '带教不计分';
  if (report.run.mode === 'guided') return '学练不计分';
  return report.run.replayed ? '从中间重来的，不计分' : '练习，不计分';
}

/** Which run this is, and under what conditions. */
export function ReviewHeader({ data }: { readonly data: ReviewData }) {
  const { run } = data.report;
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <p className={styles.kind}>复盘</p>
        <h1 className={styles.title}>{run.title}</h1>
      </div>
      <p className={styles.facts}>
        <Chip tone="navy">{MODE_WORDS[runKind(data.transcript)]}</Chip>
        {isOwn(run.scenario) && <Chip tone="warn">自带</Chip>}
        {!run.complete && <Chip tone="warn">未完成</Chip>}
        <span>{fullWords(run.startedAt)}</span>
        <span>{countWords(data)}</span>
        {data.old && <Chip>按当时的版本评</Chip>}
        {run.rewinds > 0 && <span>退回重说 {run.rewinds} 次，只看最后那条路</span>}
      </p>
    </header>
  );
}
