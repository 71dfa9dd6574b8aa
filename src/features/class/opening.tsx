import { useEffect, useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import type { ClassServices, PlanCard } from './class-services.ts';
import styles from './desk.module.css';

const NO_PLAN = '';

interface OpeningProps {
  readonly services: ClassServices;
  readonly deskKey: string;
  /** Phones can join. */
  readonly online: boolean;
  readonly onOpened: () => void;
}

/** 开课: which scenario, by which plan, with names or without. One page, one button. */
export function Opening({ services, deskKey, online, onOpened }: OpeningProps) {
  const cards = services.scenarios.list();
  const [scenario, setScenario] = useState(cards[0]?.id ?? '');
  const plans = usePlans(services, scenario);
  const [plan, setPlan] = useState<string>();
  const [named, setNamed] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const heading = useId();
  const chosen = plan ?? plans[0]?.id ?? NO_PLAN;
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
        <RadioCards
          legend="照哪份教案"
          value={chosen}
          options={[
            ...plans.map(({ id, title, minutes, votes }) => ({
              value: id,
              label: title,
              note: `${minutes} 分钟，${votes} 处投票`,
            })),
            { value: NO_PLAN, label: '不用教案', note: '每个选择都能投，走到哪儿算哪儿' },
          ]}
          onChange={setPlan}
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
      </Form>
    </section>
  );
}

function usePlans({ classes }: ClassServices, scenario: string): readonly PlanCard[] {
  const [plans, setPlans] = useState<{ readonly of: string; readonly list: readonly PlanCard[] }>();
  useEffect(() => {
    let mine = true;
    void classes.plans(scenario).then((list) => mine && setPlans({ of: scenario, list }));
    return () => {
      mine = false;
    };
  }, [classes, scenario]);
  return plans?.of === scenario ? plans.list : [];
}
