import type { ReviewData } from './load-review.ts';
import { PersonTrack } from './person-track.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './timeline-section.module.css';

/** Every person's anger and trust beside the words that moved them. */
export function TimelineSection({ data: { report, calls } }: { readonly data: ReviewData }) {
  if (report.turns.length === 0) return null;
  return (
    <Section title="一句一句，人怎么变" lead="圆的是怒气（0–5），方的是信任（0–4），越靠右越高。">
      <div className={styles.people}>
        {report.timeline.map((track) => (
          <PersonTrack key={track.person} track={track} turns={report.turns} calls={calls} />
        ))}
      </div>
    </Section>
  );
}
