import { useId } from 'react';
import { type DraftStop, draftStops, tidied, withBranch, withVote } from '../../core/lesson/draft.ts';
import type { Lesson, LessonDecision } from '../../core/lesson/lesson-schema.ts';
import type { Program } from '../../core/program/program.ts';
import type { RubricNames } from '../../ports/scenario-source.ts';
import { Field, Minutes } from './field.tsx';
import styles from './lessons.module.css';

interface LessonFormProps {
  readonly names: RubricNames;
  readonly program: Program;
  readonly lesson: Lesson;
  readonly onChange: (lesson: Lesson) => void;
}

/** A lesson to be filled in; the decisions are those its branches lead past. */
export function LessonForm({ names, program, lesson, onChange }: LessonFormProps) {
  const title = useId();
  const change = (part: Partial<Lesson>) => onChange(tidied(program, { ...lesson, ...part }));
  return (
    <div className={styles.form}>
      <div className={styles.field}>
        <label htmlFor={title}>教案叫什么</label>
        <input
          id={title}
          value={lesson.title}
          maxLength={60}
          onChange={({ target }) => change({ title: target.value })}
        />
      </div>
      {lesson.aims.map((one) => (
        <Field
          key={one.dimension}
          label={`冲着什么：${names.dimensions[one.dimension].name}`}
          value={one.aim}
          onChange={(aim) =>
            change({ aims: lesson.aims.map((each) => (each === one ? { ...each, aim } : each)) })
          }
        />
      ))}
      <Minutes
        label="开场留几分钟"
        value={lesson.begin.minutes}
        onChange={(minutes) => change({ begin: { ...lesson.begin, minutes } })}
      />
      <Field
        label="开场说什么"
        value={lesson.begin.say}
        onChange={(say) => change({ begin: { ...lesson.begin, say } })}
      />
      <h2>走到的地方</h2>
      <ol className={styles.stops}>
        {draftStops(program, lesson).map((stop) => (
          <Stop key={stop.node} stop={stop} program={program} lesson={lesson} onChange={onChange} />
        ))}
      </ol>
      <Minutes
        label="收场留几分钟"
        value={lesson.end.minutes}
        onChange={(minutes) => change({ end: { ...lesson.end, minutes } })}
      />
      <Field
        label="收场归拢哪几句（一行一句，最多六句）"
        value={lesson.end.sum.join('\n')}
        onChange={(text) => change({ end: { ...lesson.end, sum: text.split('\n').slice(0, 6) } })}
      />
      <p role="status">
        一共 {lesson.minutes} 分钟，{lesson.decisions.length} 处投票
      </p>
    </div>
  );
}

function Stop({
  stop,
  program,
  lesson,
  onChange,
}: Omit<LessonFormProps, 'names'> & { readonly stop: DraftStop }) {
  const { node, part, said, taken, branches, vote } = stop;
  const follow = useId();
  const change = (words: Partial<LessonDecision>) =>
    onChange(
      tidied(program, {
        ...lesson,
        decisions: lesson.decisions.map((one) => (one.node === node ? { ...one, ...words } : one)),
      }),
    );
  return (
    <li className={styles.stop} data-vote={vote ? true : undefined}>
      <label className={styles.vote}>
        <input
          type="checkbox"
          checked={vote !== undefined}
          onChange={({ target }) => onChange(withVote(program, lesson, node, target.checked))}
        />
        <span>
          <span className={styles.quiet}>{part}</span> “{said}”
        </span>
      </label>
      {vote && (
        <>
          <Minutes label="留几分钟" value={vote.minutes} onChange={(minutes) => change({ minutes })} />
          <Field label="问什么" value={vote.ask} onChange={(ask) => change({ ask })} />
          <Field label="一般会选哪句" value={vote.usual} onChange={(usual) => change({ usual })} />
          <Field label="怎么接" value={vote.answer} onChange={(answer) => change({ answer })} />
        </>
      )}
      <div className={styles.field}>
        <label htmlFor={follow}>往下走哪句</label>
        <select
          id={follow}
          value={taken}
          onChange={({ target }) => onChange(withBranch(program, lesson, node, target.value))}
        >
          {branches.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}
