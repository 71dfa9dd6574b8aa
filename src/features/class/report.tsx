import { afterClassOf } from '../../core/lesson/after-class.ts';
import type { ClassDimension, DimensionMean } from '../../core/room/class-dimensions.ts';
import '../../ui/paper.css';
import { classTable } from '../../core/room/class-table.ts';
import type { QuestionReport } from '../../core/room/class-report.ts';
import type { DeskWindow } from '../../session/room/class-view.ts';
import { Button } from '../../ui/button.tsx';
import { saveJson } from '../../ui/save-json.ts';
import { saveText } from '../../ui/save-text.ts';
import { RatingsFile } from './ratings-file.tsx';
import styles from './report.module.css';
import { GRADE_WORDS, REASON_WORDS } from './desk-words.ts';

interface ReportProps {
  readonly window: DeskWindow;
  readonly onLeave: () => void;
  /** Another class. */
  readonly onAgain: () => void;
}

const percent = (share: number | undefined): string =>
  share === undefined ? '没投' : `${Math.round(share * 100)}%`;

/** What came of a class: by decision, in counts. On paper as on the screen. */
export function Report({ window, onLeave, onAgain }: ReportProps) {
  const { report, dimensions, stage, scenario, ratings } = window;
  const title = stage?.title ?? scenario;
  const afterClass = report && afterClassOf(title, report);
  return (
    <article className={styles.report}>
      <header>
        <h1>{title} · 课后</h1>
        <p>
          {report && report.seats > 0 && `${report.seats} 个座位，`}
          {report?.questions.length ?? 0} 处投票
        </p>
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => print()}>
            打印
          </Button>
          {report && report.questions.length > 0 && (
            <Button
              onClick={() => saveText(`课后-${title}.csv`, classTable(report, dimensions ?? []), 'text/csv')}
            >
              存成表格
            </Button>
          )}
          {afterClass && (
            <Button onClick={() => saveJson(`课后题-${title}`, afterClass)}>存课后题，给没来的人</Button>
          )}
          <RatingsFile ratings={ratings} scenario={scenario} />
          <Button onClick={onAgain}>再开一堂</Button>
          <Button variant="quiet" onClick={onLeave}>
            回首页
          </Button>
        </div>
      </header>
      {!report || report.questions.length === 0 ? (
        <p>这堂课没有投过票，没什么可记的。</p>
      ) : (
        report.questions.map((question, index) => (
          <Question key={question.question} question={question} number={index + 1} />
        ))
      )}
      <Dimensions dimensions={dimensions ?? []} />
    </article>
  );
}

const shareWords = ({ share }: DimensionMean): string => (share === null ? '看不出' : `${Math.round(share)}`);

/** How the class did by dimension, where any vote tells of one. */
function Dimensions({ dimensions }: { readonly dimensions: readonly ClassDimension[] }) {
  const told = dimensions.filter(({ last }) => last.votes > 0);
  if (told.length === 0) return null;
  return (
    <section className={styles.question}>
      <h2>
        全班，按维度 <small>满分 100；只看得出来的那几票算，票少的别当真</small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">维度</th>
            <th scope="col">第一次</th>
            <th scope="col">最后一次</th>
            <th scope="col">看得出来的票</th>
            <th scope="col">其中做到的</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ dimension, name, first, last }) => (
            <tr key={dimension}>
              <th scope="row">{name}</th>
              <td>{shareWords(first)}</td>
              <td>{shareWords(last)}</td>
              <td>{last.votes}</td>
              <td>{last.taken}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Question({ question, number }: { readonly question: QuestionReport; readonly number: number }) {
  const { options, right, shift } = question;
  const twice = right[2] !== undefined;
  return (
    <section className={styles.question}>
      <h2>
        第 {number} 题{' '}
        <small>
          选最稳的：{percent(right[1])}
          {twice && ` → ${percent(right[2])}`}
        </small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">选项</th>
            <th scope="col">够不够稳</th>
            <th scope="col">第一次</th>
            {twice && <th scope="col">第二次</th>}
            <th scope="col">冲着什么</th>
          </tr>
        </thead>
        <tbody>
          {options.map(({ mark, text, grade, best, why, counts, reasons }) => (
            <tr key={mark} data-best={best || undefined}>
              <th scope="row">
                {mark}　{text}
                <p className={styles.why}>{why}</p>
              </th>
              <td>{GRADE_WORDS[grade] ?? grade}</td>
              <td>{counts[1]}</td>
              {twice && <td>{counts[2]}</td>}
              <td>
                {Object.entries(reasons)
                  .filter(([, count]) => count > 0)
                  .map(([reason, count]) => `${REASON_WORDS[reason as keyof typeof REASON_WORDS]} ${count}`)
                  .join('、') || '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shift && (
        <p>
          两次都投的 {shift.n} 人：改对了 {shift.wrongRight}，改错了 {shift.rightWrong}，一直对{' '}
          {shift.rightRight}，一直没对 {shift.wrongWrong}。
        </p>
      )}
    </section>
  );
}
