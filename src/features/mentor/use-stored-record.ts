import { useEffect, useState } from 'react';
import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import type { MentorServices } from './mentor-services.ts';
import type { Send } from './use-session-send.ts';

export interface Stored {
  readonly trouble: string | undefined;
  /** Keeps the record as it stands and ends the session; where it cannot be kept, the session goes on and says so. */
  readonly end: () => void;
}

/** Nobody's record is kept of a play that has not come to its end; then it is kept at every change. */
const isDue = ({ phase, record }: MentorDesk): boolean =>
  record !== undefined && phase !== 'aim' && phase !== 'play';

const UNSTORED = '记录还没存进这台电脑。看看磁盘满没满，先别关这一页。';

/** Keeps the record of the session in the store of this machine, whenever it has changed. */
export function useStoredRecord({ sessions }: MentorServices, desk: MentorDesk, send: Send): Stored {
  const [trouble, setTrouble] = useState<string>();
  const { record } = desk;
  const due = isDue(desk) ? record?.changedAt : undefined;
  const store = async (): Promise<boolean> => {
    const saved = record && (await sessions.save(record));
    setTrouble(saved?.ok === false ? UNSTORED : undefined);
    return saved?.ok ?? true;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record changes with its moment
  useEffect(() => {
    if (due !== undefined) void store();
  }, [sessions, due]);
  return {
    trouble,
    end: () => void store().then((kept) => kept && send({ type: 'end' })),
  };
}
