import { useEffect, useState } from 'react';
import { openPromises, type OpenPromise } from '../../core/plan/open-promises.ts';
import { Button } from '../../ui/button.tsx';
import { calendarWords } from '../../ui/date-words.ts';
import { localDay } from '../../session/local-day.ts';
import type { PlanServices } from './plan-services.ts';
import styles from './today-section.module.css';

type Kept = 'yes' | 'partly' | 'no';

const ANSWERS = [
  ['yes', '做到了'],
  ['partly', '做了一些'],
  ['no', '还没做到'],
] as const;

function whenWords({ when, due }: OpenPromise): string {
  if (when === 'today') return '就是今天';
  return when === 'past' ? `${calendarWords(due)}就到日子了` : `${calendarWords(due)}之前`;
}

/** What was promised at the end of a session with a mentor, until its trainee has said what became of it. */
export function PromiseCard({ services }: { readonly services: PlanServices }) {
  const { mentor, profiles, now } = services;
  const [open, setOpen] = useState<readonly OpenPromise[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const lines = (await mentor.lines()).filter(({ as }) => as === 'trainee');
      if (!left) setOpen(openPromises(lines, localDay(now())));
    };
    void read();
    const stop = profiles.subscribe(() => void read());
    return () => {
      left = true;
      stop();
    };
  }, [mentor, profiles, now]);
  const [first, ...more] = open;
  if (!first) return null;
  const answer = async (kept: Kept) => {
    const session = await mentor.get(first.session);
    const at = new Date(now()).toISOString();
    const saved = session
      ? await mentor.save({ ...session, agreementKept: { kept, at }, changedAt: at })
      : undefined;
    setFailed(saved?.ok !== true);
    if (saved?.ok) setOpen(more);
  };
  return (
    <div className={styles.card}>
      <h3>跟师傅{first.mentor}说定的</h3>
      <p>
        {first.text}（{whenWords(first)}）
      </p>
      <div className={styles.actions}>
        {ANSWERS.map(([kept, words]) => (
          <Button key={kept} variant={kept === 'yes' ? 'plain' : 'quiet'} onClick={() => void answer(kept)}>
            {words}
          </Button>
        ))}
      </div>
      {failed && (
        <p className={styles.note} role="alert">
          没存下来，过一会儿再点一次。
        </p>
      )}
    </div>
  );
}
