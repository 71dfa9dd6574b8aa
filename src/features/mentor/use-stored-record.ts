import { useEffect, useState } from 'react';
import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import type { MentorServices } from './mentor-services.ts';

export interface Stored {
  /** When the record last stored was changed; undefined: none is stored yet. */
  readonly upTo: string | undefined;
  readonly trouble: string | undefined;
}

/** Nobody's record is kept of a play that has not come to its end; then it is kept at every change. */
const isDue = ({ phase, record }: MentorDesk): boolean =>
  record !== undefined && phase !== 'aim' && phase !== 'play';

/** Keeps the record of the session in the store of this machine, whenever it has changed. */
export function useStoredRecord({ sessions }: MentorServices, desk: MentorDesk): Stored {
  const [stored, setStored] = useState<Stored>({ upTo: undefined, trouble: undefined });
  const { record } = desk;
  const due = isDue(desk) ? record?.changedAt : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record changes with its moment
  useEffect(() => {
    if (due === undefined || !record) return;
    let mine = true;
    void sessions.save(record).then((saved) => {
      if (!mine) return;
      if (saved.ok) setStored({ upTo: record.changedAt, trouble: undefined });
      else
        setStored((before) => ({
          ...before,
          trouble: '记录还没存进这台电脑。看看磁盘满没满，先别关这一页。',
        }));
    });
    return () => {
      mine = false;
    };
  }, [sessions, due]);
  return stored;
}
