import type { EndingReport } from '../../core/scoring/ending-report.ts';
import { Section } from '../../ui/section.tsx';
import styles from './ending-section.module.css';
import { Face } from './face.tsx';
import type { ReviewData } from './load-review.ts';

interface EndingSectionProps {
  readonly ending: EndingReport;
  readonly data: ReviewData;
}

/** What came of it, and what each person says of the officer in their own words. */
export function EndingSection({ ending: { later, verdicts }, data }: EndingSectionProps) {
  if (later.length + verdicts.length === 0) return null;
  return (
    <Section title="后来，他们怎么说" className={styles.ending}>
      {later.length > 0 && (
        <ul className={styles.events}>
          {later.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {verdicts.length > 0 && (
        <ul className={styles.verdicts}>
          {verdicts.map(({ person, words }) => (
            <li key={person} className={styles.verdict}>
              <Face person={person} data={data} />
              <blockquote className={styles.words}>{words}</blockquote>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
