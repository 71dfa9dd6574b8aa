import type { DebriefQuestion, DebriefQuote } from '../../../core/mentor/debrief-questions.ts';
import { DEBRIEF_STEPS, type DebriefAnswer, type DebriefStep } from '../../../core/mentor/session-parts.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import styles from './debrief.module.css';
import { PromiseForm } from './promise-form.tsx';
import type { DebriefStepsProps } from './props.ts';

interface StepWords {
  readonly name: string;
  readonly lead: string;
  /** About how long it takes, in minutes. */
  readonly minutes: number;
}

const STEPS: Readonly<Record<DebriefStep, StepWords>> = {
  feelings: { name: '感受', lead: '学员先说，师傅先听。说心里的，不评好坏。', minutes: 3 },
  facts: { name: '还原', lead: '说看见的、听见的，按先后来。说到“因为我觉得”就停一停。', minutes: 4 },
  analysis: { name: '剖析', lead: '三个要紧的地方，一处一处来。学员先说，师傅再补。', minutes: 8 },
  summary: { name: '小结', lead: '看两边的评，定一条下回就做的事。', minutes: 5 },
};

const QUOTES: Readonly<Record<DebriefQuote['kind'], (who: string) => string>> = {
  line: (who) => `${who}说`,
  said: () => '你说',
  reply: (who) => `${who}接着`,
  thought: (who) => `${who}心里`,
  offered: () => '没人选的一句',
};

/** 复盘 in four steps, trainee first; no number of any kind before 小结. */
export function DebriefSteps(props: DebriefStepsProps) {
  const { questions, step, onStep, seconds, summary, onDone } = props;
  const { lead, minutes } = STEPS[step];
  const place = DEBRIEF_STEPS.indexOf(step);
  const next = DEBRIEF_STEPS[place + 1];
  const before = DEBRIEF_STEPS[place - 1];
  const here = questions.filter((question) => question.step === step);
  return (
    <section className={styles.box} aria-label="谈一谈">
      <ol className={styles.steps}>
        {DEBRIEF_STEPS.map((one, index) => (
          <li
            key={one}
            className={classNames(styles.step, one === step && styles.now, index < place && styles.done)}
            aria-current={one === step ? 'step' : undefined}
          >
            {STEPS[one].name}
          </li>
        ))}
      </ol>
      <div className={styles.lead}>
        <p>{lead}</p>
        {seconds !== null && (
          <p className={styles.clock}>
            说了 {Math.floor(seconds / 60)} 分钟，一般 {minutes} 分钟上下
          </p>
        )}
      </div>
      {step === 'summary' && summary}
      {here.length === 0 && (
        <p className={styles.none}>这一场没说上几句，这一步没有要问的，随便聊两句就行。</p>
      )}
      <ol className={styles.questions}>
        {here.map((question) => (
          <Question key={question.id} question={question} {...props} />
        ))}
      </ol>
      {step === 'summary' && <PromiseForm {...props} />}
      <div className={styles.actions}>
        {next && onStep && (
          <Button variant="primary" onClick={() => onStep(next)}>
            下一步：{STEPS[next].name}
          </Button>
        )}
        {!next && onDone && (
          <Button variant="primary" disabled={props.agreement === null} onClick={onDone}>
            谈完了
          </Button>
        )}
        {before && onStep && (
          <Button variant="quiet" onClick={() => onStep(before)}>
            回到{STEPS[before].name}
          </Button>
        )}
      </div>
      {!next && onDone && props.agreement === null && <p className={styles.none}>先定下一条，再收尾。</p>}
    </section>
  );
}

interface QuestionProps extends Pick<DebriefStepsProps, 'answers' | 'writes' | 'onAnswer'> {
  readonly question: DebriefQuestion;
}

function Question({ question, answers, writes, onAnswer }: QuestionProps) {
  const { id, step, ask, quotes } = question;
  const known = answers.find((answer) => answer.question === id);
  const answer: DebriefAnswer = known ?? { step, question: id, asked: ask, trainee: '', mentor: '' };
  const box = (label: string, who: 'trainee' | 'mentor') => (
    <label className={styles.answer}>
      {label}
      <textarea
        rows={2}
        maxLength={600}
        value={answer[who]}
        onChange={({ target }) => onAnswer({ ...answer, [who]: target.value })}
      />
    </label>
  );
  const read = (label: string, words: string) =>
    words && (
      <p className={styles.read}>
        <b>{label}：</b>
        {words}
      </p>
    );
  return (
    <li className={styles.question}>
      <h3>{ask}</h3>
      {quotes.length > 0 && (
        <ul className={styles.quotes}>
          {quotes.map(({ kind, who, text }, index) => (
            <li key={`${kind}${index.toString()}`} data-kind={kind}>
              <small>{QUOTES[kind](who)}</small>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {writes === 'none' ? read('学员', answer.trainee) : box('学员先说（记几个字就行）', 'trainee')}
      {writes === 'both' ? box('师傅补一句', 'mentor') : read('师傅', answer.mentor)}
    </li>
  );
}
