import { useId, useState } from 'react';
import type { Leave } from '../../core/returns/leave.ts';
import type { Profile, ProfileStore } from '../../ports/profile-store.ts';
import { localDay } from '../../session/local-day.ts';
import { Button } from '../../ui/button.tsx';
import { calendarWords } from '../../ui/date-words.ts';
import { Form } from '../../ui/form.tsx';
import styles from './me-page.module.css';
import { FAILURES } from './words.ts';

interface LeaveSectionProps {
  readonly profiles: ProfileStore;
  readonly self: Profile;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const leaveWords = ({ from, to }: Leave): string =>
  from === to ? calendarWords(from) : `${calendarWords(from)}到${calendarWords(to)}`;

/** 请假: days off move the days on which promises fall due; on them nothing is late. */
export function LeaveSection({ profiles, self, now }: LeaveSectionProps) {
  const [said, setSaid] = useState('');
  const say = async (leave: Leave, on: boolean) => {
    const result = await profiles.change(self.id, { leave: { ...leave, on } });
    setSaid(result.ok ? (on ? '记下了，答应过的往后挪。' : '撤了。') : FAILURES[result.error]);
  };
  return (
    <section aria-labelledby="leave" className={styles.section}>
      <h2 id="leave">请假</h2>
      <p className={styles.note}>休假的日子写在这儿：答应过的事往后挪，假里头什么都不算迟。</p>
      <LeaveForm key={self.id} today={localDay(now())} onSave={(leave) => void say(leave, true)} />
      <ul className={styles.people}>
        {(self.leaves ?? []).map((leave) => (
          <li key={`${leave.from} ${leave.to}`} className={styles.row}>
            <span>{leaveWords(leave)}</span>
            <Button variant="quiet" onClick={() => void say(leave, false)}>
              撤销<span className="visually-hidden">{leaveWords(leave)}的假</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.note}>
        {said}
      </p>
    </section>
  );
}

interface LeaveFormProps {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onSave: (leave: Leave) => void;
}

/** From one day to another, both included. */
function LeaveForm({ today, onSave }: LeaveFormProps) {
  const id = useId();
  const [{ from, to }, setLeave] = useState<Leave>({ from: today, to: today });
  const begin = (day: string) => {
    // A leave that begins later than it was to end is one of that day.
    if (to < day) setLeave({ from: day, to: day });
    else setLeave({ from: day, to });
  };
  return (
    <Form className={styles.form} onSubmit={() => onSave({ from, to })}>
      <label htmlFor={`${id}-from`}>从</label>
      <input
        id={`${id}-from`}
        type="date"
        required
        value={from}
        onChange={({ target }) => begin(target.value)}
      />
      <label htmlFor={`${id}-to`}>到（含当天）</label>
      <input
        id={`${id}-to`}
        type="date"
        required
        min={from}
        value={to}
        onChange={({ target }) => setLeave({ from, to: target.value })}
      />
      <Button type="submit">请假</Button>
    </Form>
  );
}
