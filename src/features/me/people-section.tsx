import { useState } from 'react';
import type { Profile, ProfileStore } from '../../ports/profile-store.ts';
import { Button } from '../../ui/button.tsx';
import styles from './me-page.module.css';
import { NameForm } from './name-form.tsx';
import { PinForm } from './pin-form.tsx';
import { FAILURES, nameOf } from './words.ts';

interface PeopleSectionProps {
  readonly profiles: ProfileStore;
  readonly others: readonly Profile[];
  /** The one this tab would have opened, had it the PIN. */
  readonly waiting: Profile | undefined;
}

/** The others who practise on this computer. */
export function PeopleSection({ profiles, others, waiting }: PeopleSectionProps) {
  const [adding, setAdding] = useState(false);
  const [trouble, setTrouble] = useState('');
  const add = async (words: { readonly name: string; readonly unit: string }) => {
    const made = await profiles.create(words);
    const opened = made.ok ? await profiles.open(made.value.id) : made;
    setTrouble(opened.ok ? '' : FAILURES[opened.error]);
    setAdding(!opened.ok);
  };
  return (
    <section aria-labelledby="people" className={styles.section}>
      <h2 id="people">合用这台电脑的人</h2>
      {others.length === 0 && <p className={styles.note}>只有你一个。同事也要练，就添一个，各记各的。</p>}
      <ul className={styles.people}>
        {others.map((person) => (
          <li key={person.id}>
            <PersonRow profiles={profiles} person={person} ask={waiting?.id === person.id} />
          </li>
        ))}
      </ul>
      {adding ? (
        <NameForm action="添上，换成他来练" onSave={(words) => void add(words)} />
      ) : (
        <p>
          <Button onClick={() => setAdding(true)}>添一个人</Button>
        </p>
      )}
      <p role="status" className={styles.trouble}>
        {trouble}
      </p>
    </section>
  );
}

interface PersonRowProps {
  readonly profiles: ProfileStore;
  readonly person: Profile;
  /** Ask for the PIN at once. */
  readonly ask: boolean;
}

function PersonRow({ profiles, person, ask }: PersonRowProps) {
  const [asking, setAsking] = useState(ask);
  const [trouble, setTrouble] = useState<string>();
  const open = async (pin?: string) => {
    const opened = await profiles.open(person.id, pin);
    if (!opened.ok) setTrouble(FAILURES[opened.error]);
  };
  const join = async () => {
    const joined = await profiles.join(person.id);
    if (!joined.ok) setTrouble(FAILURES[joined.error]);
  };
  return (
    <div className={styles.person}>
      <p className={styles.row}>
        <strong>{nameOf(person)}</strong>
        {person.unit && <span className={styles.unit}>{person.unit}</span>}
        <span className={styles.actions}>
          {!asking && (
            <Button
              aria-label={`换成${nameOf(person)}来练`}
              onClick={() => (person.locked ? setAsking(true) : void open())}
            >
              换他来练
            </Button>
          )}
          {!person.locked && (
            <Button variant="quiet" aria-label={`${nameOf(person)}也是我`} onClick={() => void join()}>
              这也是我
            </Button>
          )}
        </span>
      </p>
      {trouble && !asking && <p className={styles.trouble}>{trouble}</p>}
      {asking && (
        <PinForm
          label={`${nameOf(person)}的口令`}
          action="打开"
          trouble={trouble}
          onPin={(pin) => void open(pin)}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
