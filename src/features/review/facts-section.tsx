import type { FactsFound, FoundFact } from '../../core/scoring/facts-found.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './facts-section.module.css';
import { Section } from './section.tsx';
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
    <Section title="问到了什么" lead="真话只说给问了的人、听着的人。">
      <div className={styles.columns}>
        <div>
          <h3 className={styles.label}>问到了（{facts.found.length}）</h3>
          <ul className={styles.list}>
            {facts.found.map((fact) => (
              <Fact key={fact.fact} fact={fact} found />
            ))}
          </ul>
        </div>
        <div>
          <h3 className={styles.label}>
            {complete ? '没问到' : '还没问到'}（{facts.missed.length}）
          </h3>
          <ul className={styles.list}>
            {facts.missed.map((fact) => (
              <Fact key={fact.fact} fact={fact} found={false} />
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}
