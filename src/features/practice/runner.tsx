import { useState } from 'react';
import { isQuiz, type PracticeItem } from '../../core/practice/item.ts';
import type { Outcome } from '../../core/shared/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Done } from './card-props.ts';
import { ChoiceCard } from './choice-card.tsx';
import type { PracticeServices } from './practice-services.ts';
import { RewriteCard } from './rewrite-card.tsx';
import styles from './runner.module.css';
import { Ticks } from './ticks.tsx';
import { usePracticeKeys } from './use-practice-keys.ts';
import { KIND_WORDS } from './words.ts';

interface RunnerProps {
  readonly items: readonly PracticeItem[];
  /** Draws the order options stand in. */
  readonly seed: number;
  readonly services: PracticeServices;
  /** After the last, or when somebody stops: what was answered, in order. */
  readonly onDone: (done: readonly Done[]) => void;
}

/** One item at a time. Each answer is kept as it is given, so stopping loses nothing. */
export function PracticeRunner({ items, seed, services, onDone }: RunnerProps) {
  const [done, setDone] = useState<readonly Done[]>([]);
  const [at, setAt] = useState(0);
  const [unsaved, setUnsaved] = useState(false);
  const item = items[at] as PracticeItem;
  const last = at === items.length - 1;
  const stop = () => onDone(done);
  usePracticeKeys({ onEscape: stop });

  const keep = (outcome: Outcome): readonly Done[] => {
    const next = [...done, { item, outcome }];
    setDone(next);
    const answer = {
      id: services.newId(),
      kind: isQuiz(item.kind) ? ('quiz' as const) : ('drill' as const),
      item: item.id,
      skills: item.skills,
      outcome,
      at: new Date(services.now()).toISOString(),
    };
    services.practice.append(answer).then(
      (stored) => setUnsaved(!stored.ok),
      () => setUnsaved(true),
    );
    return next;
  };
  const goOn = (soFar: readonly Done[]) => (last ? onDone(soFar) : setAt(at + 1));
  const { settings } = services.scenarios.names();
  const card = { services, last };
  return (
    <div className={styles.runner}>
      <header className={styles.head}>
        <p className={styles.kind}>
          <Chip tone="navy">{KIND_WORDS[item.kind]}</Chip>
          {item.setting && <Chip>{settings[item.setting].name}</Chip>}
        </p>
        <div className={styles.ticks}>
          <Ticks items={items} at={at} done={done} />
        </div>
        <div className={styles.stop}>
          <Button variant="quiet" aria-keyshortcuts="Escape" onClick={stop}>
            就到这儿
          </Button>
        </div>
      </header>
      {unsaved && (
        <Notice tone="warn" live>
          答的还没能存上，可能是磁盘满了，先记在这一页里。照样往下练，一能存就补存上；在那之前别关这一页。
        </Notice>
      )}
      {item.kind === 'rewrite' ? (
        <RewriteCard key={item.id} item={item} {...card} onJudged={(outcome) => goOn(keep(outcome))} />
      ) : (
        <ChoiceCard
          key={item.id}
          item={item}
          seed={seed}
          {...card}
          onAnswered={(outcome) => void keep(outcome)}
          onNext={() => goOn(done)}
        />
      )}
    </div>
  );
}
