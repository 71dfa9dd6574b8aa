import type { CallsView } from '../../session/views/calls-view.ts';
import type { EndingReport } from '../../core/scoring/ending-report.ts';
import { PersonBadge } from '../../ui/person-badge.tsx';
import styles from './ending-section.module.css';
import { Section } from '../../ui/section.tsx';
import { callOf } from './words.ts';

interface EndingSectionProps {
  readonly ending: EndingReport;
  readonly calls: CallsView;
}

/** How it ended, what came of it, and what each person says of the officer in their own words. */
export function EndingSection({ ending, calls }: EndingSectionProps) {
  return (
    <Section title="结局" className={styles.ending}>
      <p className={styles.title}>{ending.title}</p>
      {ending.later.length > 0 && (
        <div className={styles.later}>
          <h3 className={styles.label}>后来</h3>
          <ul className={styles.events}>
            {ending.later.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {ending.verdicts.length > 0 && (
        <div>
          <h3 className={styles.label}>群众评价</h3>
          <ul className={styles.verdicts}>
            {ending.verdicts.map(({ person, words }) => (
              <li key={person} className={styles.verdict}>
                <blockquote className={styles.words}>{words}</blockquote>
                <PersonBadge name={callOf(calls, person)} size="small" />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
