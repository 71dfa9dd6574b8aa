import type { PersonView } from '../session/views/trainee-view.ts';
import { classNames } from '../ui/class-names.ts';
import { PersonBadge } from '../ui/person-badge.tsx';
import styles from './people.module.css';

/** The people met and how they look, the one the talk is about first and largest. */
export function PeopleStrip({ people }: { readonly people: readonly PersonView[] }) {
  return (
    <ul className={styles.people} aria-label="在场的人">
      {people.map(({ id, call, mood, speaking, gone }, index) => (
        <li key={id} className={classNames(index === 0 && styles.main, gone && styles.gone)}>
          <PersonBadge
            name={call}
            mood={gone ? undefined : mood}
            speaking={speaking}
            size={index === 0 ? 'large' : 'small'}
          />
          {gone && <span className={styles.left}>不谈了</span>}
        </li>
      ))}
    </ul>
  );
}
