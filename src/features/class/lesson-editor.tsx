import { useEffect, useState } from 'react';
import { blankLesson } from '../../core/lesson/draft.ts';
import type { Lesson } from '../../core/lesson/lesson-schema.ts';
import type { Program } from '../../core/program/program.ts';
import { Notice } from '../../ui/notice.tsx';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-text.ts';
import { useTitle } from '../../ui/use-title.ts';
import type { ClassServices, LessonItem } from './class-services.ts';
import { LessonForm } from './lesson-form.tsx';
import styles from './lessons.module.css';

interface LessonEditorProps {
  readonly services: ClassServices;
  readonly scenario: string;
  /** Undefined: from nothing. One's own is changed in its place, a shipped one is copied. */
  readonly from: LessonItem | undefined;
  readonly onPrint: (lesson: Lesson) => void;
  readonly onBack: () => void;
}

const copied = ({ own, lesson }: LessonItem): Lesson =>
  own ? lesson : { ...lesson, title: `${lesson.title}（改）`.slice(0, 60) };

/** 备课: which decisions are voted on, for how long, what is asked, and which branch is taken. */
export function LessonEditor({ services, scenario, from, onPrint, onBack }: LessonEditorProps) {
  useTitle('备课');
  const [program, setProgram] = useState<Program>();
  const [draft, setDraft] = useState<Lesson>();
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  useEffect(() => {
    let mine = true;
    services.scenarios
      .load(scenario)
      .catch(() => undefined)
      .then((found) => {
        if (!mine) return;
        if (!found) return setTrouble(['没取到这份情景，返回再试一次。']);
        setProgram(found);
        setDraft(from ? copied(from) : blankLesson(found));
      });
    return () => {
      mine = false;
    };
  }, [services, scenario, from]);
  if (!program || !draft)
    return (
      <section className={styles.page}>
        <Troubles trouble={trouble} />
        <Button onClick={onBack}>返回</Button>
      </section>
    );
  /** With what it says once it has been checked as a file is: what is kept can be read again. */
  const checked = async (then: (lesson: Lesson, text: string) => void | Promise<void>) => {
    const sum = draft.end.sum.filter((line) => line.trim() !== '');
    const text = await services.lessons.write({ ...draft, end: { ...draft.end, sum } });
    const read = await services.lessons.read(text, '');
    setTrouble(read.ok ? [] : read.error.map((line) => line.replace(/^第 \d+ 行：/, '')));
    if (read.ok) await then(read.value, text);
  };
  const save = (lesson: Lesson) =>
    services.lessons
      .save(lesson, from?.own ? from.id : undefined)
      .then((stored) =>
        stored ? onBack() : setTrouble(['这个浏览器现在存不了东西。先按「存成文件」，换个地方收进来。']),
      );
  return (
    <section className={styles.page}>
      <h1>备课：{program.scenario.title}</h1>
      <p className={styles.quiet}>
        勾上要投票的几处，改成您自己的问法。从上一处走到这里的时间也算在这一处里。存在这台电脑上，开课的时候能选。
      </p>
      <LessonForm names={services.scenarios.names()} program={program} lesson={draft} onChange={setDraft} />
      <Troubles trouble={trouble} />
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => void checked(save)}>
          存在这台电脑上
        </Button>
        <Button
          onClick={() =>
            void checked(({ title }, text) => saveText(`教案-${title}.yaml`, text, 'application/yaml'))
          }
        >
          存成文件
        </Button>
        <Button onClick={() => void checked(onPrint)}>打印教案</Button>
        <Button variant="quiet" onClick={onBack}>
          不存，返回
        </Button>
      </div>
    </section>
  );
}

/** All that has to be mended, at once. */
export function Troubles({ trouble }: { readonly trouble: readonly string[] }) {
  if (trouble.length === 0) return null;
  return (
    <Notice tone="warn" title="还差这些" live>
      <ul>
        {trouble.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
