import { type ReactNode, useState } from 'react';
import { chooseSet } from '../../core/practice/choose-set.ts';
import type { PracticeItem } from '../../core/practice/item.ts';
import type { PracticeSource } from '../../ports/practice-source.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import type { Done } from './card-props.ts';
import { narrowTo } from './narrow.ts';
import styles from './practice-page.module.css';
import type { PracticeServices } from './practice-services.ts';
import { PracticeRunner } from './runner.tsx';
import { StartForm } from './start-form.tsx';
import { Summary } from './summary.tsx';
import { type PracticeData, usePracticeData } from './use-practice-data.ts';
import { type PracticeOf, TITLES } from './words.ts';

export interface PracticePageProps {
  readonly services: PracticeServices;
  readonly source: PracticeSource;
  readonly of: PracticeOf;
  /** Ids of a given set, in order; empty where the person chooses. */
  readonly items?: readonly string[];
  readonly links: { readonly drill: string; readonly quiz: string };
  /** After a given set has been looked through; `onLeave` where nobody says otherwise. */
  readonly onDone?: (() => void) | undefined;
  readonly onLeave: () => void;
}

/** 话术微练 and 应知应会: choose a set or be given one, run it, look back on it. */
export function PracticePage(props: PracticePageProps) {
  // A new set begins with what the last one left behind: everything is fetched again.
  const [round, setRound] = useState(0);
  useTitle(TITLES[props.of]);
  return (
    <div className={styles.page}>
      <Round key={round} {...props} onAgain={() => setRound(round + 1)} />
    </div>
  );
}

interface RoundProps extends PracticePageProps {
  readonly onAgain: () => void;
}

function Round(props: RoundProps): ReactNode {
  const given = props.items !== undefined && props.items.length > 0;
  // A given set may hold both kinds, whatever the address says.
  const data = usePracticeData(props.services, props.source, given ? 'practice' : props.of);
  if (data === 'loading') return <p role="status">正在打开……</p>;
  if (data === 'failed')
    return (
      <Notice tone="warn" title="题目没有取到" actions={<Button onClick={props.onAgain}>再试一次</Button>}>
        可能是网断了，过会儿再来。
      </Notice>
    );
  return <Rounds {...props} data={data} />;
}

const byIds = (items: readonly PracticeItem[], ids: readonly string[]): PracticeItem[] =>
  [...new Set(ids)].flatMap((id) => items.find((item) => item.id === id) ?? []);

function Rounds({
  services,
  of,
  items: ids = [],
  links,
  onDone,
  onLeave,
  onAgain,
  data,
}: RoundProps & { readonly data: PracticeData }) {
  const given = ids.length > 0;
  const [seed] = useState(services.newSeed);
  const [set, setSet] = useState<readonly PracticeItem[] | undefined>(
    given ? byIds(data.items, ids) : undefined,
  );
  const [done, setDone] = useState<readonly Done[]>();
  const leave = given ? (onDone ?? onLeave) : onLeave;
  if (!set) {
    const other = of === 'quiz' ? ('drill' as const) : ('quiz' as const);
    return (
      <StartForm
        of={of}
        data={data}
        other={{ href: links[other], title: TITLES[other] }}
        onStart={(narrow, count) =>
          setSet(chooseSet(narrowTo(data.items, narrow), data.answers, count, seed))
        }
      />
    );
  }
  if (set.length === 0)
    return (
      <Notice tone="warn" title="这几题没找着" actions={<Button onClick={leave}>回去</Button>}>
        从情景里截的题，要先走完那个情景；也可能这个版本里改了名字。
      </Notice>
    );
  if (!done) {
    const stop = (answered: readonly Done[]) => {
      if (answered.length > 0) return setDone(answered);
      return given ? leave() : onAgain();
    };
    return <PracticeRunner items={set} seed={seed} services={services} onDone={stop} />;
  }
  return <Summary done={done} of={set.length} onAgain={given ? undefined : onAgain} onLeave={leave} />;
}
