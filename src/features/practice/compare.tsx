import { useRef, useState } from 'react';
import type { RewriteItem } from '../../core/practice/item.ts';
import type { Outcome } from '../../core/shared/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { useDigitKeys } from '../../ui/use-digit-keys.ts';
import { useMeantPresses } from '../../ui/use-meant-presses.ts';
import type { CardProps } from './card-props.ts';
import styles from './rewrite-card.module.css';
import { SourcesView } from './sources-view.tsx';
import { useFocusShown } from './use-focus-shown.ts';

interface CompareProps extends CardProps<RewriteItem> {
  readonly written: string;
  readonly onJudged: (outcome: Outcome) => void;
}

const JUDGEMENTS: readonly { readonly outcome: Outcome; readonly words: string }[] = [
  { outcome: 'right', words: '就是这个意思' },
  { outcome: 'near', words: '差一口气' },
  { outcome: 'missed', words: '下回再练' },
];

/** What a good line does here, to tick off against one's own. */
function Checks({ checks, written }: { readonly checks: readonly string[]; readonly written: boolean }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (check: string) =>
    setTicked((before) => {
      const next = new Set(before);
      if (!next.delete(check)) next.add(check);
      return next;
    });
  return (
    <fieldset className={styles.checks}>
      <legend>对着{written ? '自己' : '心里'}那句看，做到的打勾</legend>
      {checks.map((check) => (
        <label key={check}>
          <input type="checkbox" checked={ticked.has(check)} onChange={() => toggle(check)} />
          {check}
        </label>
      ))}
      <p className={styles.note}>
        {checks.length} 样里做到了 {ticked.size} 样
      </p>
    </fieldset>
  );
}

function SelfJudging({ last, onJudged }: Pick<CompareProps, 'last' | 'onJudged'>) {
  const box = useRef<HTMLDivElement>(null);
  useMeantPresses(box);
  useDigitKeys(box);
  const judged = useRef(false);
  const judge = (outcome: Outcome) => {
    if (judged.current) return;
    judged.current = true;
    onJudged(outcome);
  };
  return (
    <fieldset className={styles.judging}>
      <legend>自己说，这句怎么样？点了就{last ? '看这一组' : '到下一题'}</legend>
      <div ref={box} className={styles.foot}>
        {JUDGEMENTS.map(({ outcome, words }, index) => (
          <Button key={outcome} aria-keyshortcuts={`${index + 1}`} onClick={() => judge(outcome)}>
            <span className={styles.number}>{index + 1}</span>
            {words}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** One's own words beside the key. */
export function Compare({ item, written, services, last, onJudged }: CompareProps) {
  const heading = useFocusShown<HTMLHeadingElement>('here');
  return (
    <section className={styles.compare} aria-label="对照">
      <h2 ref={heading} tabIndex={-1} className={styles.label}>
        {written === '' ? '没写也行，心里有一句就能对照' : '你写的'}
      </h2>
      {written !== '' && <p className={styles.words}>{written}</p>}
      <h3 className={styles.label}>这么说也行</h3>
      <ul className={styles.keys}>
        {item.keys.map(({ text, why }) => (
          <li key={text}>
            <p className={styles.words}>{text}</p>
            <p>{why}</p>
          </li>
        ))}
      </ul>
      <p>原来那句的毛病：{item.badWhy}</p>
      <SourcesView sources={item.sources} services={services} />
      <Checks checks={item.checks} written={written !== ''} />
      <SelfJudging last={last} onJudged={onJudged} />
    </section>
  );
}
