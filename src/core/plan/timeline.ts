import { byRecording, type Recorded, timeOf } from '../shared/recorded.ts';
import { placeInTime } from './place-in-time.ts';

/** A record, and when it is taken to have been made, in milliseconds since the epoch. */
export interface Placed<Kind extends Recorded> {
  readonly record: Kind;
  readonly time: number;
}

/**
 * All of one person's records as they are taken to have happened (`placeInTime`), the oldest first. Of all kinds
 * together, for each says something of the clock the others were made by.
 *
 * @param now what the clock says now, milliseconds since the epoch
 * @param today when today began
 */
export function timeline<Kind extends Recorded>(
  records: readonly Kind[],
  now: number,
  today: number,
): Placed<Kind>[] {
  const inOrder = [...records].sort(byRecording);
  const times = placeInTime(
    inOrder.map(({ at }) => timeOf(at)),
    now,
    today,
  );
  return inOrder
    .map((record, place) => ({ record, time: times[place] as number }))
    .sort((left, right) => left.time - right.time);
}
