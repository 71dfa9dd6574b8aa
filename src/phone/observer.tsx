import type { ObserverWindow } from '../session/room/class-view.ts';
import styles from './phone.module.css';
import { type ClassLink, useSend } from './use-link.ts';
import { refusalWords } from './words.ts';

const GRADES = [
  { grade: 3, label: '最稳' },
  { grade: 2, label: '可以' },
  { grade: 1, label: '差一点' },
  { grade: 0, label: '不行' },
] as const;

interface ObserverProps {
  readonly link: ClassLink;
  readonly window: ObserverWindow;
}

/** A veteran in the back row: watches, and in 评题会 rates every option without the key. */
export function ObserverPage({ link, window: { way, room, said, rated } }: ObserverProps) {
  const [sending, send] = useSend(link);
  const { question, phase } = room;
  if (phase === 'ended' || !question)
    return (
      <section className={styles.idle}>
        <h1>{phase === 'ended' ? '结束了' : '看大屏'}</h1>
        <p>{phase === 'ended' ? '谢谢您。' : (said ?? '等老师开场。')}</p>
        {phase !== 'ended' && (
          <p className={styles.small}>
            {way === 'panel'
              ? '评题会：一出题，您就给每一句打个分。'
              : '您在旁听，不投票；开评题会的时候请您打分。'}
          </p>
        )}
      </section>
    );
  const rates = way === 'panel';
  const left = question.options.filter(({ mark }) => rated[mark] === undefined).length;
  return (
    <section className={styles.voting}>
      <h1>{rates ? '这几句您怎么看？' : '旁听'}</h1>
      {rates && <p className={styles.small}>凭您的经验打分，没有标准答案；写得不好的，直接打「不行」。</p>}
      {said && <p className={styles.said}>{said}</p>}
      <ol className={styles.options}>
        {question.options.map(({ mark, text, to }) => (
          <li key={mark}>
            <p className={styles.option}>
              <span className={styles.mark}>{mark}</span>
              <span className={styles.words}>
                {to && <span className={styles.to}>对{to}：</span>}
                {text}
              </span>
            </p>
            {rates && (
              <fieldset className={styles.grades}>
                <legend className="visually-hidden">{mark}，这句怎么样</legend>
                {GRADES.map(({ grade, label }) => (
                  <button
                    key={grade}
                    type="button"
                    aria-pressed={rated[mark] === grade}
                    onClick={() => void send({ type: 'rate', question: question.question, mark, grade })}
                  >
                    {label}
                  </button>
                ))}
              </fieldset>
            )}
          </li>
        ))}
      </ol>
      {rates && (
        <p className={styles.status} role="status">
          {sending.kind === 'refused'
            ? refusalWords(sending.refusal)
            : left === 0
              ? '这一题都评了，改主意就再点。'
              : `还有 ${left} 句没评。`}
        </p>
      )}
    </section>
  );
}
