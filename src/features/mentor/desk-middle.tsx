import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import type { WhyQuestion } from '../../core/mentor/session-parts.ts';
import styles from './desk.module.css';
import { talkingPoints } from './talking-points.ts';
import type { Send } from './use-session-send.ts';
import { WhyAnswer } from './why-answer.tsx';
import { whyWords } from './words.ts';

interface DeskMiddleProps {
  readonly desk: MentorDesk;
  readonly send: Send;
}

/** What the trainee has before them, and what one could ask. */
export function DeskMiddle({ desk, send }: DeskMiddleProps) {
  const { options, stage, stop, questions, talk, aim, answers, trainee } = desk;
  const asked = questions.find(({ id }) => id === stop?.question);
  return (
    <>
      {stop && (
        <section className={styles.stop} aria-live="polite">
          <h2>停着呢</h2>
          {asked ? (
            <Asked key={asked.id} asked={asked} trainee={trainee} send={send} />
          ) : (
            <p>慢慢说，说完按空格接着走。</p>
          )}
        </section>
      )}
      <section aria-labelledby="mentor-options">
        <h2 id="mentor-options">{options.length > 0 ? `${trainee}正在挑` : waitingWords(stage, trainee)}</h2>
        <ol className={styles.options}>
          {options.map(({ place, text, to }) => {
            const told = answers?.options.find((one) => one.place === place);
            return (
              <li key={place}>
                {to && <b>对{to}：</b>}
                {text}
                {told && (
                  <small>
                    {told.grade} 分：{told.why}
                  </small>
                )}
              </li>
            );
          })}
        </ol>
      </section>
      {answers && answers.people.length > 0 && (
        <section aria-label="数">
          <ul className={styles.people}>
            {answers.people.map(({ id, call, anger, trust }) => (
              <li key={id}>
                {call}：火气 {anger} / 5，信任 {trust} / 4
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="mentor-points">
        <h2 id="mentor-points">可以问{trainee}</h2>
        <ul className={styles.points}>
          {talkingPoints(talk, aim.dimensions).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function waitingWords(stage: MentorDesk['stage'], trainee: string): string {
  if (!stage) return `${trainee}正在看开头`;
  if (stage.ending) return '走完了，可以去打分';
  return `${trainee}正在听`;
}

interface AskedProps {
  readonly asked: WhyQuestion;
  readonly trainee: string;
  readonly send: Send;
}

/** 「你为什么这么说」: answered in the trainee's window; what is said aloud is noted here by a tap. */
function Asked({ asked, trainee, send }: AskedProps) {
  return (
    <>
      <p>问的是：你为什么这么说？</p>
      {(asked.tap || asked.words) && (
        <p className={styles.answer}>
          {trainee}：{[whyWords(asked.tap), asked.words].filter(Boolean).join('。')}
        </p>
      )}
      <p className={styles.small}>{trainee}可以在自己窗口里点；口头答的，您替他点一下：</p>
      <WhyAnswer
        question={asked}
        label="他原话怎么答的"
        placeholder="他原话怎么答的"
        done="记下"
        send={send}
      />
    </>
  );
}
