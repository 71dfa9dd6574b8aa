import type { LawFacts } from '../../core/rubric/catalog.ts';
import type { RedLineHit } from '../../core/scoring/red-lines.ts';
import { LawList } from '../../ui/law-list.tsx';
import styles from './red-lines.module.css';
import { Section } from '../../ui/section.tsx';
import { sentence, turnNumber } from './words.ts';

interface RedLinesProps {
  readonly hits: readonly RedLineHit[];
  readonly laws: LawFacts | undefined;
  /** 学练 is not. */
  readonly scored: boolean;
}

/** The red lines crossed, before anything else on the page. Nothing where none was. */
export function RedLines({ hits, laws, scored }: RedLinesProps) {
  if (hits.length === 0) return null;
  return (
    <Section
      title="踩了底线"
      lead={scored ? '总分最多 40，别处的分补不回来。' : '学练不计分；真上场，这一句别处补不回来。'}
      className={styles.box}
    >
      <ol className={styles.list}>
        {hits.map((hit) => (
          <li key={`${hit.turn}-${hit.redline}`} className={styles.hit}>
            <details>
              <summary className={styles.summary}>
                <h3 className={styles.name}>{hit.name}</h3>
                <span className={styles.turn}>{turnNumber(hit.turn)}，为什么不行</span>
              </summary>
              <blockquote className={styles.words}>{hit.words}</blockquote>
              <p>{sentence(hit.gloss)}</p>
              <LawList ids={hit.law} laws={laws} />
            </details>
          </li>
        ))}
      </ol>
    </Section>
  );
}
