import { PersonBadge } from '../../ui/person-badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import { peopleMet } from './scene.ts';
import type { SessionContext } from './session-context.ts';
import styles from './people.module.css';

/** The people met and how they look, the one the talk is about first and largest. */
export function PeopleStrip({ context }: { readonly context: SessionContext }) {
  return (
    <ul className={styles.people} aria-label="在场的人">
      {peopleMet(context).map(({ person, mood, speaking, gone }, index) => (
        <li key={person.id} className={classNames(index === 0 && styles.main, gone && styles.gone)}>
          <PersonBadge
            name={person.call}
            mood={gone ? 'calm' : mood}
            speaking={speaking}
            size={index === 0 ? 'large' : 'small'}
          />
          {gone && <span className={styles.left}>不谈了</span>}
        </li>
      ))}
    </ul>
  );
}
