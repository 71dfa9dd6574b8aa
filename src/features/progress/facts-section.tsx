import { useState } from 'react';
import type { MissedFact } from '../../core/scoring/progress/missed-facts.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './facts-section.module.css';

const FIRST_SHOWN = 8;
const MORE = 20;

const timesWords = ({ missed, runs }: MissedFact): string =>
  runs === 1 ? '走完 1 次，没问出来' : `走完 ${runs} 次，${missed} 次没问出来`;

/** The clues usually missed, those still missed last time in front. */
export function FactsSection({ facts }: { readonly facts: readonly MissedFact[] }) {
  const [shown, setShown] = useState(FIRST_SHOWN);
  return (
    <Section
      title="常漏的事"
      lead="自练和考核里从头走到尾的都看，再练的也在内。真话只说给问了的人、听着的人。"
    >
      {facts.length === 0 && <p className={styles.where}>眼下没有漏下的。</p>}
      <ul className={styles.facts}>
        {facts.slice(0, shown).map((item) => (
          <li key={`${item.scenario}/${item.fact}`} className={styles.fact}>
            <strong className={styles.name}>{item.name}</strong>
            <span className={styles.where}>
              {item.title} · {timesWords(item)}
            </span>
            {item.foundLately && <Chip tone="good">最近一次问出来了</Chip>}
          </li>
        ))}
      </ul>
      {facts.length > shown && (
        <div>
          <Button variant="quiet" onClick={() => setShown(shown + MORE)}>
            再看一些（还有 {facts.length - shown} 件）
          </Button>
        </div>
      )}
    </Section>
  );
}
