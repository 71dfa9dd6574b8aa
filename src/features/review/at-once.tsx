import type { ReactNode } from 'react';
import type { Report } from '../../core/scoring/report.ts';
import type { Timing } from '../../core/returns/bring-along.ts';
import type { Verdict } from '../../core/scoring/ending-report.ts';
import { StagePicture } from '../../stage/stage-picture.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './at-once.module.css';
import { Face } from './face.tsx';
import { goToTurn } from './go-to-turn.ts';
import type { ReviewData, TookUp } from './load-review.ts';
import { turnNumber } from './words.ts';

export interface AtOnceProps {
  readonly data: ReviewData;
  /** What was crossed, before everything else. */
  readonly redlines?: ReactNode;
  readonly onReplayFrom: (decision: number) => void;
  readonly onAgain: () => void;
  /** Takes up a run that was left. */
  readonly onResume: () => void;
  /** Undefined while the expert's way is not to be seen. */
  readonly onExpert: (() => void) | undefined;
}

/** What the person says of the officer to whom most was said, of those who say something. */
function verdictOf({ ending, turns }: Report): Verdict | undefined {
  const saidTo = (person: string): number => turns.filter(({ to }) => to === person).length;
  return [...(ending?.verdicts ?? [])].sort((one, other) => saidTo(other.person) - saidTo(one.person))[0];
}

const TIMINGS: Readonly<Record<Timing, string>> = {
  timely: '到日子就还了',
  late: '过了日子才还',
  lapsed: '没等到你，人自己来了',
};

const tookUpWords = ({ call, what, timing }: TookUp): string =>
  `答应过${call}：${what}。${TIMINGS[timing]}。`;

function Outcome({ data }: Pick<AtOnceProps, 'data'>) {
  const { report } = data;
  const verdict = verdictOf(report);
  if (!report.ending)
    return (
      <>
        <h2 className={styles.title}>这一趟没走完</h2>
        <p>
          停在第 {report.turns.length} 句之后，还没有结局。
          {data.counts && '它是这一版情景的头一次，还是算用掉了。'}
        </p>
      </>
    );
  return (
    <>
      <h2 className={styles.title}>{report.ending.title}</h2>
      {data.tookUp && <p>{tookUpWords(data.tookUp)}</p>}
      {verdict && (
        <figure className={styles.verdict}>
          <figcaption>
            <Face person={verdict.person} data={data} size="medium" />
          </figcaption>
          <blockquote>{verdict.words}</blockquote>
        </figure>
      )}
    </>
  );
}

const endingsWords = ({ endings: { met, of } }: ReviewData): string =>
  met < of ? `${of} 种结局，你走到过 ${met} 种` : `${of} 种结局，你都走到过`;

function Moments({ data, onReplayFrom }: Pick<AtOnceProps, 'data' | 'onReplayFrom'>) {
  const { pivots, turns } = data.report;
  if (pivots.length === 0) return null;
  return (
    <section className={styles.moments} aria-labelledby="review-moments">
      <h2 id="review-moments" className={styles.label}>
        要紧的{['', '一', '两', '三'][pivots.length]}处
      </h2>
      <ol className={styles.list}>
        {pivots.map(({ turn, sentence }) => (
          <li key={turn} className={styles.moment}>
            <header className={styles.head}>
              <h3 className={styles.turn}>{turnNumber(turn)}</h3>
              <Button variant="quiet" onClick={() => goToTurn(turn)} aria-label={`看${turnNumber(turn)}`}>
                看这一句
              </Button>
              <Button
                variant="quiet"
                onClick={() => onReplayFrom(turn)}
                aria-label={`从${turnNumber(turn)}重来`}
              >
                从这句重来
              </Button>
            </header>
            <p className={styles.words}>{turns[turn]?.words || '（没有说话）'}</p>
            <p className={styles.sentence}>{sentence}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Next({ data }: Pick<AtOnceProps, 'data'>) {
  const { next, rubricBundle, report } = data;
  if (!next) {
    if (!report.run.complete) return null;
    return (
      <section className={styles.next} aria-labelledby="review-next">
        <h2 id="review-next" className={styles.label}>
          下回试一样
        </h2>
        <p>该把握的都把握住了。换一条路走走，看他会怎么说。</p>
      </section>
    );
  }
  const { name } = rubricBundle.rubric.dimensions[next.dimension];
  return (
    <section className={styles.next} aria-labelledby="review-next">
      <h2 id="review-next" className={styles.label}>
        下回试一样：{name}
      </h2>
      <p className={styles.line}>
        {turnNumber(next.turn)}可以说：<q>{next.words}</q>
      </p>
      {next.why && <p className={styles.why}>{next.why}</p>}
    </section>
  );
}

/** What one sees of a run without unfolding anything: how it ended, where it turned, what to try. */
export function AtOnce({ data, redlines, onReplayFrom, onAgain, onResume, onExpert }: AtOnceProps) {
  const { complete } = data.report.run;
  return (
    <div className={styles.now}>
      <div className={styles.side}>
        {redlines}
        <div className={styles.picture}>
          <StagePicture scene={data.scene} hurry="unhurried" />
        </div>
        <section className={styles.outcome} aria-label={complete ? '结局' : '停在这里'}>
          <Outcome data={data} />
          <div className={styles.actions}>
            {!complete && (
              <Button variant="primary" onClick={onResume}>
                接着走完
              </Button>
            )}
            <Button variant={complete ? 'primary' : 'plain'} onClick={onAgain}>
              再走一遍
            </Button>
            {onExpert && <Button onClick={onExpert}>看高手怎么说</Button>}
            <p className={styles.endings}>{endingsWords(data)}</p>
          </div>
        </section>
      </div>
      <div className={styles.side}>
        <Moments data={data} onReplayFrom={onReplayFrom} />
        <Next data={data} />
      </div>
    </div>
  );
}
