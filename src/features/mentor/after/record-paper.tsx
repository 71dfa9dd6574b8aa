import { type RatingForm, SCORES } from '../../../core/mentor/rating-form.ts';
import type { MentorSession, SavedRating } from '../../../core/mentor/session-parts.ts';
import type { EvidenceRow, RecordPages } from '../../../core/mentor/record-pages.ts';
import { DIMENSIONS } from '../../../core/rubric/catalog.ts';
import { calendarWords, fullWords } from '../../../ui/date-words.ts';
import type { AfterNames, RecordPaperProps } from './props.ts';
import styles from './record-paper.module.css';

const KEPT = { yes: '做到了', partly: '做了一些', no: '没做到' } as const;

/** As many answers as the page has room for: the analysis weighs most. */
const MOST_ANSWERS = 3;
const MOST_SIGNS = 50;
/** Signs of a reason beside a point. */
const MOST_WHY = 56;
const MOST_ASKED = 32;
/** Of a note, and names of acts at one utterance. */
const MOST_NOTE = 20;
const MOST_ACTS = 2;

const printed = (debrief: MentorSession['debrief']): MentorSession['debrief'] =>
  debrief
    .filter(({ trainee, mentor }) => trainee || mentor)
    .sort((left, right) => Number(right.step === 'analysis') - Number(left.step === 'analysis'))
    .slice(0, MOST_ANSWERS);

/** 带教记录 on two sheets of A4: the record, and what it rests on. */
export function RecordPaper(props: RecordPaperProps) {
  return (
    <article className={styles.paper}>
      <section
        className={styles.sheet}
        aria-label="第一页：记录"
        data-full={isFull(props.session) || undefined}
      >
        <Record {...props} />
      </section>
      <section className={styles.sheet} aria-label="第二页：依据">
        <Evidence {...props} />
      </section>
    </article>
  );
}

/** From so many signs on, the first page takes smaller letters. */
const FULL_FROM = 640;

/** As much of a text as stands in one cell of the paper; the screen has all of it. */
const short = (words: string, most = MOST_SIGNS): string =>
  words.length > most ? `${words.slice(0, most - 2)}……` : words;

function isFull({ ratings, debrief, reply, aim, agreement }: MentorSession): boolean {
  const rating = ratings.at(-1)?.rating;
  const written = [
    ...Object.values(rating?.dimensions ?? {}).map(({ words }) => short(words, MOST_WHY)),
    short(rating?.overallWords ?? ''),
    short(rating?.chair.words ?? '', MOST_WHY),
    ...printed(debrief).flatMap(({ trainee, mentor }) => [short(trainee), short(mentor)]),
    reply,
    aim.words,
    agreement?.text ?? '',
  ];
  return written.join('').length > FULL_FROM;
}

const personWords = ({ name, unit }: MentorSession['mentor']): string => (unit ? `${name}（${unit}）` : name);

function Record({ session, names, form }: RecordPaperProps) {
  const { mentor, trainee, aim, agreement, agreementKept, calibrated, ratings } = session;
  const last = ratings.at(-1);
  return (
    <>
      <header className={styles.head}>
        <h1>带教记录</h1>
        <p>
          《{session.title}》 · {fullWords(session.startedAt)}
        </p>
      </header>
      <dl className={styles.facts}>
        <dt>师傅</dt>
        <dd>{personWords(mentor)}</dd>
        <dt>学员</dt>
        <dd>{personWords(trainee)}</dd>
        <dt>今天练</dt>
        <dd>
          {aim.dimensions.map((dimension) => names.dimensions[dimension]).join('、')}
          {aim.words && `：${aim.words}`}
        </dd>
        <dt>怎么评的</dt>
        <dd>
          {session.withAnswers ? '带着答案看的，不算一致' : '评议存下之前，师傅看不到程序的评'}；
          {calibrated ? `师傅上回校准：${calendarWords(calibrated)}` : '师傅还没校准过'}
        </dd>
      </dl>
      {last ? (
        <Rating saved={last} count={ratings.length} names={names} form={form} />
      ) : (
        <p>这一场没有评议。</p>
      )}
      <h2>谈下来</h2>
      <Debrief session={session} />
      <h2>说定的下一步</h2>
      {agreement ? (
        <p className={styles.promise}>
          {agreement.text}　<b>{calendarWords(agreement.due)}之前</b>
          {agreementKept && `　（${KEPT[agreementKept.kept]}）`}
        </p>
      ) : (
        <p>没有定。</p>
      )}
      <h2>学员回话</h2>
      <p className={session.reply ? styles.reply : styles.blank}>{session.reply}</p>
      <div className={styles.signs}>
        <p>
          师傅签名
          <span />
          日期
          <span />
        </p>
        <p>
          学员签名
          <span />
          日期
          <span />
        </p>
      </div>
      <p className={styles.small}>
        学员同意留存（{fullWords(session.agreedAt)}
        ）。练习用，只看这一场，不作考核依据。七项不合成总分，放不放心也不进任何总数。
      </p>
    </>
  );
}

interface RatingProps {
  readonly saved: SavedRating;
  readonly count: number;
  readonly names: AfterNames;
  readonly form: RatingForm;
}

const pointWords = (point: number | 'not-seen'): string => (point === 'not-seen' ? '没看到' : `${point} 分`);

function Rating({ saved: { rating, because }, count, names, form }: RatingProps) {
  return (
    <>
      <h2>
        评议
        {count > 1 && (
          <small>
            第 {count} 次；前面的原样留着。改的缘故：{short(because, MOST_ASKED)}
          </small>
        )}
      </h2>
      <table className={styles.rating}>
        <thead>
          <tr>
            <th scope="col">看哪一项</th>
            {SCORES.map((score) => (
              <th key={score} scope="col">
                {score}
              </th>
            ))}
            <th scope="col">没看到</th>
            <th scope="col">凭什么</th>
          </tr>
        </thead>
        <tbody>
          {DIMENSIONS.map((dimension) => {
            const { score, words } = rating.dimensions[dimension];
            return (
              <tr key={dimension}>
                <th scope="row">{names.dimensions[dimension]}</th>
                {[...SCORES, 'not-seen' as const].map((point) => (
                  <td key={point} className={styles.tick} data-point={pointWords(point)}>
                    {point === score ? '✓' : ''}
                  </td>
                ))}
                <td className={styles.why}>{short(words, MOST_WHY)}</td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">群众那把椅子</th>
            {SCORES.map((point) => (
              <td key={point} className={styles.tick} data-point={pointWords(point)}>
                {point === rating.chair.score ? '✓' : ''}
              </td>
            ))}
            <td className={styles.tick} />
            <td className={styles.why}>{short(rating.chair.words, MOST_WHY)}</td>
          </tr>
        </tbody>
      </table>
      <p>
        <b>放不放心：{form.overall[rating.overall].name}</b>
        {rating.overallWords && `　${short(rating.overallWords)}`}
      </p>
    </>
  );
}

function Debrief({ session }: Pick<RecordPaperProps, 'session'>) {
  const said = session.debrief.filter(({ trainee, mentor }) => trainee || mentor);
  const shown = printed(session.debrief);
  const { debriefRating } = session;
  if (shown.length === 0) return <p>没有记。</p>;
  return (
    <>
      <ul className={styles.debrief}>
        {shown.map(({ question, asked, trainee, mentor }) => (
          <li key={question}>
            <i>{short(asked, MOST_ASKED)}</i>
            {trainee && `　学员：${short(trainee)}`}
            {mentor && `　师傅：${short(mentor)}`}
          </li>
        ))}
      </ul>
      {said.length > shown.length && (
        <p className={styles.small}>还有 {said.length - shown.length} 条，屏幕上看。</p>
      )}
      {debriefRating && (
        <p className={styles.small}>
          学员看这次谈：有用 {debriefRating.useful}／3，说得开 {debriefRating.free}／3
        </p>
      )}
    </>
  );
}

function Evidence({ session, names, pages }: RecordPaperProps) {
  return (
    <>
      <header className={styles.head}>
        <h1>依据</h1>
        <p>
          《{session.title}》 · {session.trainee.name} · {fullWords(session.startedAt)}
          {pages?.ending && ` · 走到「${pages.ending}」`}
        </p>
      </header>
      {pages ? (
        <Found names={names} pages={pages} />
      ) : (
        <p>这台电脑上没有当时那一版情景，原话算不出来。记录本身在第一页，不受影响。</p>
      )}
    </>
  );
}

function Found({ names, pages }: { readonly names: AfterNames; readonly pages: RecordPages }) {
  const actNames = (acts: readonly string[]) =>
    `${acts
      .slice(0, MOST_ACTS)
      .map((act) => names.acts[act] ?? act)
      .join('、')}${acts.length > MOST_ACTS ? '等' : ''}`;
  return (
    <>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">处</th>
            <th scope="col">对方说</th>
            <th scope="col">学员说</th>
            <th scope="col">师傅记的</th>
          </tr>
        </thead>
        <tbody>
          {pages.rows.map((row) => (
            <EvidenceLine key={row.turn} row={row} actNames={actNames} />
          ))}
        </tbody>
      </table>
      {pages.leftOut > 0 && <p className={styles.small}>另有 {pages.leftOut} 处没印，屏幕上看得全。</p>}
      {pages.comparison && (
        <>
          <h2>师傅打的，和程序估的</h2>
          <p>
            {pages.comparison.dimensions
              .map(({ dimension, mentor, automatic }) => {
                const own = mentor === 'not-seen' ? '没看到' : `${mentor}`;
                const other = automatic.score === null ? '没机会' : `约 ${automatic.score}`;
                return `${names.dimensions[dimension]} ${own}／${other}`;
              })
              .join('　')}
          </p>
          <p className={styles.small}>
            斜线后是程序估的：选项上标着做法，看抓住了几次机会，折成 1–5
            分。它听不见语气，机会少的更不准；不拿它改师傅的评。
          </p>
        </>
      )}
    </>
  );
}

function EvidenceLine({
  row,
  actNames,
}: {
  readonly row: EvidenceRow;
  readonly actNames: (acts: readonly string[]) => string;
}) {
  const { turn, before, said, seen, missed, notes } = row;
  return (
    <tr>
      <th scope="row">{turn + 1}</th>
      <td>{short(before)}</td>
      <td>{short(said) || '（没有出声）'}</td>
      <td>
        {seen.length > 0 && <p>看见：{actNames(seen)}</p>}
        {missed.length > 0 && <p>没做到：{actNames(missed)}</p>}
        {notes.slice(0, 1).map((note) => (
          <p key={note}>“{short(note, MOST_NOTE)}”</p>
        ))}
      </td>
    </tr>
  );
}
