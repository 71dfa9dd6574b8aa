import { useState } from 'react';
import type { Lesson } from '../../core/lesson/lesson-schema.ts';
import { AfterClassPage } from './after-class.tsx';
import type { LessonItem } from './class-services.ts';
import { LessonEditor } from './lesson-editor.tsx';
import { LessonPrint } from './lesson-print.tsx';
import { Opening, type OpeningProps } from './opening.tsx';

type At =
  | { readonly at: 'opening' }
  | { readonly at: 'print'; readonly lesson: Lesson }
  /** `from`: what it begins with; undefined: from nothing. */
  | { readonly at: 'edit'; readonly scenario: string; readonly from: LessonItem | undefined }
  | { readonly at: 'after' };

const OPENING: At = { at: 'opening' };

type BeforeClassProps = Omit<OpeningProps, 'begin' | 'onPrint' | 'onPrepare' | 'onAfterClass'>;

/** All there is to do before a class is open: open it, prepare or print a lesson, catch up on one that was missed. */
export function BeforeClass(props: BeforeClassProps) {
  const { services } = props;
  const [view, setView] = useState<At>(OPENING);
  const [begin, setBegin] = useState<string>();
  const back = () => setView(OPENING);
  switch (view.at) {
    case 'print':
      return <LessonPrint services={services} lesson={view.lesson} onBack={back} />;
    case 'edit':
      return (
        <LessonEditor
          services={services}
          scenario={view.scenario}
          from={view.from}
          onPrint={(lesson) => setView({ at: 'print', lesson })}
          onBack={back}
        />
      );
    case 'after':
      return <AfterClassPage onBack={back} />;
    case 'opening':
      return (
        <Opening
          {...props}
          begin={begin}
          onPrint={(lesson) => {
            setBegin(lesson.scenario);
            setView({ at: 'print', lesson });
          }}
          onPrepare={(scenario, from) => {
            setBegin(scenario);
            setView({ at: 'edit', scenario, from });
          }}
          onAfterClass={() => setView({ at: 'after' })}
        />
      );
  }
}
