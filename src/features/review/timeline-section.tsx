import type { PersonTimeline } from '../../core/scoring/timeline.ts';
import { Fold } from '../../ui/fold.tsx';
import type { ReviewData } from './load-review.ts';
import { PersonTrack } from './person-track.tsx';
import styles from './timeline-section.module.css';
import { callOf } from './words.ts';

/** Whether anything happened to somebody for as long as they were there. */
function hasMoved({ moments }: PersonTimeline): boolean {
  const [first, ...later] = moments;
  return later.some(
    ({ anger, trust, eruption }) => eruption !== null || anger !== first?.anger || trust !== first.trust,
  );
}

/** The anger and trust of everybody who was moved, beside the words that did it. */
export function TimelineSection({ data: { report, calls } }: { readonly data: ReviewData }) {
  if (report.turns.length === 0) return null;
  const moved = report.timeline.filter(hasMoved);
  const still = report.timeline.filter(
    (track) => !hasMoved(track) && track.moments.some(({ present }) => present),
  );
  return (
    <Fold
      title="一句一句，人怎么变"
      fact={moved.map(({ person }) => callOf(calls, person)).join('、') || '都没怎么变'}
      lead="圆的是怒气（0–5），方的是信任（0–4），越靠右越高。"
    >
      <div className={styles.people}>
        {moved.map((track) => (
          <PersonTrack key={track.person} track={track} turns={report.turns} calls={calls} />
        ))}
      </div>
      {still.length > 0 && (
        <p>{still.map(({ person }) => callOf(calls, person)).join('、')}：从头到尾没有变。</p>
      )}
    </Fold>
  );
}
