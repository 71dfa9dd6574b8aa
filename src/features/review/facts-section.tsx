import type { FactsFound, FoundFact } from '../../core/scoring/facts-found.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './facts-section.module.css';
import { Fold } from '../../ui/fold.tsx';
import { turnNumber } from './words.ts';

function Fact({ fact, found }: { readonly fact: FoundFact; readonly found: boolean }) {
  const where = fact.turn < 0 ? '一开始就摆出来了' : `${turnNumber(fact.turn)}之后知道的`;
  return (
    <li className={styles.fact}>
      <span className={styles.mark}>{found && <Icon name="check" />}</span>
      <span>
        <strong className={styles.name}>{fact.name}</strong>
        {fact.note && <span className={styles.note}>{fact.note}</span>}
        {found && <span className={styles.note}>{where}</span>}
      </span>
    </li>
  );
}

interface ListProps {
  readonly title: string;
  readonly facts: readonly FoundFact[];
  readonly found: boolean;
}

function FactList({ title, facts, found }: ListProps) {
  return (
    <div>
      <h3 className={styles.label}>
        {title}（{facts.length}）
      </h3>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <Fact key={fact.fact} fact={fact} found={found} />
        ))}
      </ul>
      {facts.length === 0 && <p className={styles.note}>{found ? '一样也没有。' : '都问到了。'}</p>}
    </div>
  );
}

/** The truths of the case that came to light, and those nobody asked for. Nothing where a scenario has none. */
export function FactsSection({
  facts,
  complete,
}: {
  readonly facts: FactsFound;
  readonly complete: boolean;
}) {
  if (facts.found.length + facts.missed.length === 0) return null;
  return (
    <Fold
      whole
      title="问到了什么"
      fact={`${facts.found.length}／${facts.found.length + facts.missed.length}`}
      lead="真话只说给问了的人、听着的人。"
    >
      <div className={styles.columns}>
        <FactList title="问到了" facts={facts.found} found />
        <FactList title={complete ? '没问到' : '还没问到'} facts={facts.missed} found={false} />
      </div>
    </Fold>
  );
}
