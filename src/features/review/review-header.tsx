import { runKind } from '../../core/play/run-kind.ts';
import { isOwn } from '../../core/scenario/own-scenario.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveJson } from '../../ui/save-json.ts';
import type { ReviewData } from './load-review.ts';
import styles from './review-header.module.css';
import { fullWords } from '../../ui/date-words.ts';
import { MODE_WORDS } from './words.ts';

interface ReviewHeaderProps {
  readonly data: ReviewData;
  readonly onExpert: () => void;
  readonly onLeave: () => void;
}

function countWords({ counts, report, transcript }: ReviewData): string {
  if (isOwn(report.run.scenario)) return '自带的情景，不计分';
  if (counts) return '计分：这一版的头一次';
  if (transcript.led !== undefined) return '带教不计分';
  if (report.run.mode === 'guided') return '学练不计分';
  return report.run.replayed ? '从中间重来的，不计分' : '练习，不计分';
}

function Facts({ data }: { readonly data: ReviewData }) {
  const { run, honesty } = data.report;
  return (
    <p className={styles.facts}>
      <Chip tone="navy">{MODE_WORDS[runKind(data.transcript)]}</Chip>
      {isOwn(run.scenario) && <Chip tone="warn">自带</Chip>}
      {!run.complete && <Chip tone="warn">未完成</Chip>}
      <span>{fullWords(run.startedAt)}</span>
      <span>{countWords(data)}</span>
      {data.old && <Chip>按当时的版本评</Chip>}
      {run.rewinds > 0 && <span>退回重说 {run.rewinds} 次，只看最后那条路</span>}
      {honesty.legalReview === null && <span>未经法制审核</span>}
      {honesty.expertReview === null && <span>未经专家评题</span>}
    </p>
  );
}

/** Which run this is, under what conditions, and where to go from here. */
export function ReviewHeader({ data, onExpert, onLeave }: ReviewHeaderProps) {
  const { run } = data.report;
  return (
    <header className={styles.header}>
      <p className={styles.kind}>复盘</p>
      <h1 className={styles.title}>{run.title}</h1>
      <Facts data={data} />
      <div className={styles.actions}>
        <Button variant="primary" onClick={onExpert}>
          看高手怎么说
        </Button>
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          打印
        </Button>
        <Button onClick={() => saveJson(`${run.scenario}-${run.id}`, data.transcript)}>
          <Icon name="download" />
          导出记录
        </Button>
        <Button variant="quiet" onClick={onLeave}>
          回情景库
        </Button>
      </div>
      {!run.complete && (
        <Notice tone="warn" title="这一趟没走完">
          下面只看说过的这几句，没有结局，也不合总分。
          {data.counts && '它是这一版情景的头一次，还是算用掉了。'}
        </Notice>
      )}
    </header>
  );
}
