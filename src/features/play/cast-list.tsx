import type { CastView } from '../../session/views/cast-view.ts';
import { Deferred } from '../../ui/deferred.tsx';
import { PersonBadge } from '../../ui/person-badge.tsx';
import styles from './briefing.module.css';
import { drawnFace } from './faces.ts';

/** Whom one knows of beforehand, as far as one can see at a glance; the others are met when they appear. */
export function CastList({ cast }: { readonly cast: readonly CastView[] }) {
  if (cast.length === 0) return null;
  return (
    <section aria-labelledby="briefing-cast">
      <h2 id="briefing-cast" className="visually-hidden">
        会碰见谁
      </h2>
      <ul className={styles.cast}>
        {cast.map(({ id, call, age, about, look }) => (
          <li key={id}>
            <PersonBadge
              name={call}
              faceOnly
              portrait={
                look && <Deferred of={drawnFace} props={{ look, age, instead: call[0] }} waiting={call[0]} />
              }
            />
            <span className={styles.who}>
              <span className={styles.call}>{call}</span>
              <span className={styles.about}>{about}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
