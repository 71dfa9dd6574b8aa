import '../../ui/paper.css';
import { useEffect, useState } from 'react';
import type { Lesson } from '../../core/lesson/lesson-schema.ts';
import { type PrintedLesson, printedLesson } from '../../core/lesson/printed-lesson.ts';
import type { LawFacts } from '../../core/rubric/catalog.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ClassServices } from './class-services.ts';
import { LessonPaper } from './lesson-paper.tsx';
import styles from './lessons.module.css';

interface LessonPrintProps {
  readonly services: ClassServices;
  readonly lesson: Lesson;
  readonly onBack: () => void;
}

interface Ready {
  readonly scenario: string;
  readonly printed: PrintedLesson;
  readonly laws: LawFacts;
}

async function readyFor({ scenarios }: ClassServices, lesson: Lesson): Promise<Ready | undefined> {
  const [program, laws] = await Promise.all([scenarios.load(lesson.scenario), scenarios.laws()]);
  return program && { scenario: program.scenario.title, printed: printedLesson(program, lesson), laws };
}

/** A lesson as it comes out of the printer, to be looked at first. */
export function LessonPrint({ services, lesson, onBack }: LessonPrintProps) {
  const [ready, setReady] = useState<Ready>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let mine = true;
    const put = (found: Ready | undefined) => mine && (found ? setReady(found) : setFailed(true));
    readyFor(services, lesson).then(put, () => put(undefined));
    return () => {
      mine = false;
    };
  }, [services, lesson]);
  return (
    <div className={styles.print}>
      <div className={styles.actions}>
        <Button variant="primary" disabled={!ready} onClick={() => print()}>
          打印，两页
        </Button>
        <Button onClick={onBack}>返回</Button>
      </div>
      {failed && (
        <Notice tone="warn" live>
          没取到这份情景，返回再试一次。
        </Notice>
      )}
      {ready && <LessonPaper {...ready} lesson={lesson} names={services.scenarios.names()} />}
    </div>
  );
}
