import type { Report } from '../../core/scoring/report.ts';
import { OUTCOME_SHARE, PROCESS_SHARE, RED_LINE_CAP, type Total } from '../../core/scoring/total.ts';
import styles from './score-section.module.css';
import { Fold } from '../../ui/fold.tsx';
import { percentText, scoreText } from './words.ts';

const WORTH_WORDS = ['落了空', '差得远', '过得去', '办成了大半', '办成了'];

const formula = (process: number, outcome: number): string =>
  `${percentText(PROCESS_SHARE)} × ${scoreText(process)} ＋ ${percentText(OUTCOME_SHARE)} × ${scoreText(outcome)}`;

function TotalLine({ total, process, outcome }: { total: Total; process: number; outcome: number }) {
  const capped = total.redLine && total.uncapped > RED_LINE_CAP;
  return (
    <p className={styles.total}>
      <span className={styles.label}>合成一个数</span>
      <strong>{scoreText(total.score)}</strong>
      <span className={styles.formula}>
        ＝ {formula(process, outcome)}
        {capped && ` ＝ ${scoreText(total.uncapped)}，踩了底线，按 ${RED_LINE_CAP} 封顶`}
      </span>
    </p>
  );
}

const scoreFact = (process: number | null, outcome: number | null): string =>
  `怎么说 ${process === null ? '—' : scoreText(process)} · 办成什么样 ${outcome === null ? '—' : scoreText(outcome)}`;

/** What was said and what came of it (内考 and 外评), side by side, each by itself; the one number small and with its sum. 学练 has no scores at all. */
export function ScoreSection({ report }: { readonly report: Report }) {
  const { process, outcome, total, ending, run } = report;
  if (run.mode === 'guided') return null;
  return (
    <Fold
      whole
      title="分数"
      fact={scoreFact(process.score, outcome)}
      lead="一个看你怎么说，一个看办成什么样。分开看，不掺着看。"
    >
      <div className={styles.sides}>
        <div className={styles.side}>
          <h3 className={styles.name}>你怎么说的</h3>
          <p className={styles.number}>{process.score === null ? '—' : scoreText(process.score)}</p>
          <p className={styles.note}>
            {process.score === null
              ? '还没有分得出高下的抉择。'
              : `${process.counted} 处抉择，可拿 ${process.available} 分，拿到 ${process.earned} 分。每处的分，是你这句比当时最差的那句高出多少。`}
          </p>
        </div>
        <div className={styles.side}>
          <h3 className={styles.name}>办成什么样</h3>
          <p className={styles.number}>{outcome === null ? '—' : scoreText(outcome)}</p>
          <p className={styles.note}>
            {ending
              ? `${WORTH_WORDS[ending.worth] ?? ''}：结局分量 ${ending.worth}／4。只看你做了什么、留下了什么；群众不答应、去信访、要拍摄，都不扣分。`
              : '这一趟没走到结局，没有结果分。'}
          </p>
        </div>
      </div>
      {total && process.score !== null && outcome !== null && (
        <TotalLine total={total} process={process.score} outcome={outcome} />
      )}
    </Fold>
  );
}
