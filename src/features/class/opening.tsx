import { useEffect, useId, useState } from 'react';
import type { Lesson } from '../../core/lesson/lesson-schema.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import type { ClassServices, LessonItem } from './class-services.ts';
import { LessonTools } from './lesson-tools.tsx';
import styles from './desk.module.css';

const NO_PLAN = '';

export interface OpeningProps {
  readonly services: ClassServices;
  readonly deskKey: string;
  /** Phones can join. */
  readonly online: boolean;
  readonly onOpened: () => void;
  /** Id of the scenario that is chosen at first; undefined: the first. */
  readonly begin: string | undefined;
  readonly onPrint: (lesson: Lesson) => void;
  /** `from`: the lesson to begin with; undefined: from nothing. */
  readonly onPrepare: (scenario: string, from: LessonItem | undefined) => void;
  readonly onAfterClass: () => void;
}

/** 开课: which scenario, by which plan, with names or without. One page, one button. */
export function Opening({ services, deskKey, online, onOpened, begin, ...onward }: OpeningProps) {
  const cards = services.scenarios.list();
  const [scenario, setScenario] = useState(begin ?? cards[0]?.id ?? '');
  const { known, items, reload } = useLessons(services, scenario);
  const [plan, setPlan] = useState<string>();
  const [named, setNamed] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const heading = useId();
  const chosen = plan ?? items[0]?.id ?? NO_PLAN;
  const open = async () => {
    setBusy(true);
    const why = await services.classes.open({ scenario, plan: chosen || undefined, named }, deskKey);
    setBusy(false);
    if (why === undefined) onOpened();
    else setTrouble(why);
  };
  return (
    <section className={styles.opening} aria-labelledby={heading}>
      <h1 id={heading}>上课</h1>
      <p className={styles.quiet}>
        {online
          ? '学员拿手机投票，大屏上走情景，您在讲台上管下一步。不用外网。'
          : '这台电脑没有开教室服务，手机进不来：照样能上，数举手的人，在讲台上填数。要让手机进来，用启动脚本 start-class 打开。'}
      </p>
      {trouble && (
        <Notice tone="warn" live>
          {trouble}
        </Notice>
      )}
      <Form onSubmit={() => void open()} className={styles.form}>
        <RadioCards
          legend="哪个情景"
          value={scenario}
          options={cards.map(({ id, title, place, minutes }) => ({
            value: id,
            label: title,
            note: `${place} · 一个人走一遍约 ${minutes} 分钟`,
          }))}
          onChange={(next) => {
            setScenario(next);
            setPlan(undefined);
          }}
        />
        {/* How many there are decides where all the rest stands. */}
        {known && (
          <>
            <RadioCards
              legend="照哪份教案"
              value={chosen}
              options={[
                ...items.map(({ id, own, lesson: { title, minutes, decisions } }) => ({
                  value: id,
                  label: title,
                  note: `${own ? '自己备的，' : ''}${minutes} 分钟，${decisions.length} 处投票`,
                })),
                { value: NO_PLAN, label: '不用教案', note: '每个选择都能投，走到哪儿算哪儿' },
              ]}
              onChange={setPlan}
            />
            <LessonTools
              services={services}
              scenario={scenario}
              chosen={items.find(({ id }) => id === chosen)}
              onPrint={onward.onPrint}
              onPrepare={onward.onPrepare}
              onTaken={(taken) => {
                setScenario(taken);
                setPlan(undefined);
                reload();
              }}
            />
            {online && (
              <Toggle
                label="记名"
                note="开了，讲台和课后的表上看得到谁投了什么，进教室的人会先看到这一条。不开，只有数。"
                checked={named}
                onChange={setNamed}
              />
            )}
            <Button type="submit" variant="primary" disabled={busy || !scenario}>
              {busy ? '正在开……' : '开课'}
            </Button>
          </>
        )}
      </Form>
      {known && (
        <div className={styles.missed}>
          <p className={styles.quiet}>
            缺了课？老师存的课后题在这里做：一个人也能投，也看得见班上别人怎么想。
          </p>
          <Button variant="quiet" onClick={onward.onAfterClass}>
            做课后题
          </Button>
        </div>
      )}
    </section>
  );
}

/** Lessons on a scenario; none while they are fetched (`known` from the first time on), or where they cannot be: a class goes without. */
function useLessons({ lessons }: ClassServices, scenario: string) {
  const [found, setFound] = useState<{ readonly of: string; readonly items: readonly LessonItem[] }>();
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `times` asks again
  useEffect(() => {
    let mine = true;
    lessons.list(scenario).then(
      (items) => mine && setFound({ of: scenario, items }),
      () => mine && setFound({ of: scenario, items: [] }),
    );
    return () => {
      mine = false;
    };
  }, [lessons, scenario, times]);
  return {
    known: found !== undefined,
    items: found?.of === scenario ? found.items : [],
    reload: () => setTimes((count) => count + 1),
  };
}
