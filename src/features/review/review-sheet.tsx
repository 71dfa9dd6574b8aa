import { fullWords } from '../../ui/date-words.ts';
import { runKind } from '../../core/play/run-kind.ts';
import type { ReviewData } from './load-review.ts';
import styles from './review-sheet.module.css';
import { callOf, MODE_WORDS, scoreText, turnNumber } from './words.ts';

const LINES = ['我做得好的一处', '下回要改的一处', '我想问的'];
const SIGNED = ['学员签名', '教官（师傅）签名', '日期'];

function Head({ data: { report, person, transcript } }: { readonly data: ReviewData }) {
  const { run } = report;
  return (
    <header className={styles.head}>
      <h1>练习复盘：{run.title}</h1>
      <dl className={styles.facts}>
        <div>
          <dt>姓名</dt>
          <dd>{person.name}</dd>
        </div>
        <div>
          <dt>单位</dt>
          <dd>{person.unit}</dd>
        </div>
        <div>
          <dt>时间</dt>
          <dd>{fullWords(run.startedAt)}</dd>
        </div>
        <div>
          <dt>方式</dt>
          <dd>{MODE_WORDS[runKind(transcript)]}</dd>
        </div>
      </dl>
    </header>
  );
}

function Outcome({ data: { report, calls } }: { readonly data: ReviewData }) {
  const { ending, process, outcome, run } = report;
  if (!ending) return <p>这一趟没走完，停在第 {report.turns.length} 句之后。</p>;
  return (
    <section>
      <h2>结局：{ending.title}</h2>
      {ending.verdicts.slice(0, 2).map(({ person, words }) => (
        <p key={person}>
          {callOf(calls, person)}：“{words}”
        </p>
      ))}
      {run.mode !== 'guided' && process.score !== null && outcome !== null && (
        <p>
          怎么说 {scoreText(process.score)}，办成什么样 {scoreText(outcome)}（满分都是 100，分开看）。
        </p>
      )}
      {report.redlines.map(({ turn, name }) => (
        <p key={turn}>
          <strong>
            踩了底线：{name}（{turnNumber(turn)}）
          </strong>
        </p>
      ))}
    </section>
  );
}

function Dimensions({ data: { report, rubricBundle } }: { readonly data: ReviewData }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">三懂四会</th>
          <th scope="col">显得出的</th>
          <th scope="col">把握住的</th>
        </tr>
      </thead>
      <tbody>
        {report.dimensions.map(({ dimension, telling, taken }) => (
          <tr key={dimension}>
            <th scope="row">{rubricBundle.rubric.dimensions[dimension].name}</th>
            <td>{telling === 0 ? '没有' : `${telling} 处`}</td>
            <td>{telling === 0 ? '—' : `${taken} 处`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Moments({ data: { report, next, rubricBundle } }: { readonly data: ReviewData }) {
  return (
    <section>
      <h2>要紧的几处</h2>
      <ol className={styles.moments}>
        {report.pivots.map(({ turn, sentence }) => (
          <li key={turn}>
            {turnNumber(turn)}：“{report.turns[turn]?.words || '（没有说话）'}” {sentence}
          </li>
        ))}
      </ol>
      {next && (
        <p>
          下回试一样（{rubricBundle.rubric.dimensions[next.dimension].name}）：{turnNumber(next.turn)}可以说“
          {next.words}”
        </p>
      )}
    </section>
  );
}

/** A run on one sheet of A4 to be written on and signed. Only on paper: everything in it is on the page as well. */
export function ReviewSheet({ data }: { readonly data: ReviewData }) {
  return (
    <div className={styles.sheet} aria-hidden="true" data-sheet>
      <Head data={data} />
      <Outcome data={data} />
      <Dimensions data={data} />
      <Moments data={data} />
      {LINES.map((line) => (
        <p key={line} className={styles.write}>
          {line}
        </p>
      ))}
      <div className={styles.sign}>
        {SIGNED.map((name) => (
          <p key={name}>{name}</p>
        ))}
      </div>
      <p className={styles.small}>
        一场说明不了一个人：不排名，不作合格与否的依据。情景由人编写，
        {data.report.honesty.legalReview === null && '未经法制审核，'}
        {data.report.honesty.expertReview === null && '未经专家评题，'}
        人物的反应照编好的规则走。
      </p>
    </div>
  );
}
