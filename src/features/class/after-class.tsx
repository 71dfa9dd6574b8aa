import { useState } from 'react';
import { type AfterClass, type AfterClassQuestion, readAfterClass } from '../../core/lesson/after-class.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AfterClassStep } from './after-class-question.tsx';
import { FileButton } from './file-button.tsx';
import styles from './lessons.module.css';

/** 课后题: a class met afterwards and alone. Nothing of it is stored or counted. */
export function AfterClassPage({ onBack }: { readonly onBack: () => void }) {
  useTitle('课后题');
  const [lesson, setLesson] = useState<AfterClass>();
  const [trouble, setTrouble] = useState<string>();
  if (lesson) return <Playing lesson={lesson} onBack={onBack} />;
  return (
    <section className={styles.page}>
      <h1>课后题</h1>
      <p>
        老师下课存的那个文件。一题一题来：您先选，再看班上的人为什么选、各有几个人，然后再选一次，最后看道理。不用网，不记分，文件里没有谁的名字。
      </p>
      {trouble && (
        <Notice tone="warn" live>
          {trouble}
        </Notice>
      )}
      <div className={styles.actions}>
        <FileButton
          label="打开课后题"
          what="课后题文件"
          accept=".json,application/json"
          onText={(text) => {
            const read = readAfterClass(text);
            if (read.ok) setLesson(read.value);
            else setTrouble(read.error);
          }}
          onTrouble={setTrouble}
        />
        <Button variant="quiet" onClick={onBack}>
          返回
        </Button>
      </div>
    </section>
  );
}

interface PlayingProps {
  readonly lesson: AfterClass;
  readonly onBack: () => void;
}

/** Marks of one's two votes. */
type Votes = readonly [first: string, second: string];

const isRight = ({ options }: AfterClassQuestion, mark: string): boolean =>
  options.some((option) => option.mark === mark && option.best);

function Playing({ lesson: { title, questions }, onBack }: PlayingProps) {
  const [done, setDone] = useState<readonly Votes[]>([]);
  const question = questions[done.length];
  if (question)
    return (
      <AfterClassStep
        key={done.length}
        title={title}
        question={question}
        number={done.length + 1}
        of={questions.length}
        onDone={(votes) => setDone([...done, votes])}
      />
    );
  const right = (round: 0 | 1) =>
    done.filter((votes, index) => isRight(questions[index] as AfterClassQuestion, votes[round])).length;
  const changed = done.filter(([first, second]) => first !== second).length;
  return (
    <section className={styles.page}>
      <h1>{title}：做完了</h1>
      <p>
        {questions.length} 题，头一次选到最稳的 {right(0)} 题，看了别人的以后 {right(1)} 题；您改了 {changed}{' '}
        回主意。
      </p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => setDone([])}>
          再做一遍
        </Button>
        <Button onClick={onBack}>返回</Button>
      </div>
    </section>
  );
}
