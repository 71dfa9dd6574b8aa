import { useState } from 'react';
import type { Profile, ProfileStore } from '../../ports/profile-store.ts';
import { Button } from '../../ui/button.tsx';
import { sinceWords } from '../../ui/date-words.ts';
import styles from './me-page.module.css';
import { FAILURES, nameOf } from './words.ts';

interface JoinedSectionProps {
  readonly profiles: ProfileStore;
  /** The other profiles the current person is. */
  readonly joined: readonly Profile[];
}

/** What has been joined into one person, and the way back. */
export function JoinedSection({ profiles, joined }: JoinedSectionProps) {
  const [trouble, setTrouble] = useState('');
  const separate = async (id: string) => {
    const result = await profiles.separate(id);
    setTrouble(result.ok ? '' : FAILURES[result.error]);
  };
  return (
    <section aria-labelledby="joined" className={styles.section}>
      <h2 id="joined">合成你一个人的</h2>
      <p className={styles.note}>
        练过的放在一起看、一起算，每一条还记着当时是谁名下的。合错了就分开，一条也不会少。
      </p>
      <ul className={styles.people}>
        {joined.map((profile) => (
          <li key={profile.id} className={styles.person}>
            <p className={styles.row}>
              <strong>{nameOf(profile)}</strong>
              <span className={styles.unit}>
                {[profile.unit, sinceWords(profile.createdAt)].filter(Boolean).join('，')}
              </span>
              <span className={styles.actions}>
                <Button aria-label={`把${nameOf(profile)}分开`} onClick={() => void separate(profile.id)}>
                  分开
                </Button>
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.trouble}>
        {trouble}
      </p>
    </section>
  );
}
