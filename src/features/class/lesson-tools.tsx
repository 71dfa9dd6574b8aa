import { useState } from 'react';
import type { Lesson } from '../../core/lesson/lesson-schema.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-text.ts';
import type { ClassServices, LessonItem } from './class-services.ts';
import { FileButton } from './file-button.tsx';
import { Troubles } from './lesson-editor.tsx';
import styles from './lessons.module.css';

interface LessonToolsProps {
  readonly services: ClassServices;
  readonly scenario: string;
  /** Undefined where the class goes without a lesson. */
  readonly chosen: LessonItem | undefined;
  readonly onPrint: (lesson: Lesson) => void;
  readonly onPrepare: (scenario: string, from: LessonItem | undefined) => void;
  /** What is kept here has changed, for that scenario. */
  readonly onTaken: (scenario: string) => void;
}

const UNSAVED = '这个浏览器现在存不了东西。看看是不是开了无痕窗口、磁盘满没满。';

/** What can be done with the chosen lesson, and how to get another. */
export function LessonTools(props: LessonToolsProps) {
  const { services, scenario, chosen, onPrint, onPrepare, onTaken } = props;
  const { lessons } = services;
  const [trouble, setTrouble] = useState<readonly string[]>([]);
  const takeIn = async (text: string, name: string) => {
    const read = await lessons.read(text, name);
    if (!read.ok) return setTrouble(read.error);
    const stored = await lessons.save(read.value);
    setTrouble(stored ? [] : [UNSAVED]);
    if (stored) onTaken(read.value.scenario);
  };
  const drop = async (id: string) => {
    const dropped = await lessons.drop(id);
    setTrouble(dropped ? [] : ['没删掉，再试一次。']);
    if (dropped) onTaken(scenario);
  };
  return (
    <>
      <div className={styles.actions}>
        {chosen && (
          <>
            <Button onClick={() => onPrint(chosen.lesson)}>打印教案</Button>
            <Button onClick={() => onPrepare(scenario, chosen)}>{chosen.own ? '接着备' : '照它备课'}</Button>
          </>
        )}
        {chosen?.own && (
          <>
            <Button
              onClick={() =>
                void lessons
                  .write(chosen.lesson)
                  .then((text) => saveText(`教案-${chosen.lesson.title}.yaml`, text, 'application/yaml'))
              }
            >
              存成文件
            </Button>
            <Button variant="quiet" onClick={() => void drop(chosen.id)}>
              删掉这份
            </Button>
          </>
        )}
        <Button onClick={() => onPrepare(scenario, undefined)}>从头备一份</Button>
        <FileButton
          label="收一份教案"
          what="教案文件"
          accept=".yaml,.yml,.txt"
          onText={(text, name) => void takeIn(text, name)}
          onTrouble={(line) => setTrouble([line])}
        />
      </div>
      <Troubles trouble={trouble} />
    </>
  );
}
