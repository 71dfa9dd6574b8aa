import type { LawFacts } from '../core/rubric/catalog.ts';
import styles from './law-list.module.css';
import { citation, lawCaution } from './law-words.ts';

interface LawListProps {
  readonly ids: readonly string[];
  /** Undefined until fetched: nothing is shown yet. */
  readonly laws: LawFacts | undefined;
}

/** Legal facts in plain words, each under the law it comes from. */
export function LawList({ ids, laws }: LawListProps) {
  const known = ids.flatMap((id) => {
    const fact = laws && Object.hasOwn(laws, id) ? laws[id] : undefined;
    return fact ? [{ id, fact }] : [];
  });
  if (known.length === 0) return null;
  return (
    <ul className={styles.list}>
      {known.map(({ id, fact }) => (
        <li key={id}>
          <cite className={styles.law}>{citation(fact)}</cite>
          {fact.fact}
          {lawCaution(fact) && <span className={styles.caution}>（{lawCaution(fact)}）</span>}
        </li>
      ))}
    </ul>
  );
}
