const DAY = 24 * 60 * 60 * 1000;
/** 1 January 2025. Before it there was nothing to practise with: a clock that says so is wrong. */
const BEGINNING = 20_089 * DAY;
/** No two records a wrong clock made are taken to be further apart, in milliseconds. */
const MOST_APART = 30 * DAY;
/** Two machines number side by side until their records meet: as much out of order is no wrong clock. */
const SIDE_BY_SIDE = 31 * DAY;

/** Places of a longest run of times none of which is before the one before it, among those that `may`. */
function longestRising(times: readonly number[], may: (time: number) => boolean): number[] {
  const before: number[] = [];
  const ends: number[] = [];
  for (const [place, time] of times.entries()) {
    if (!may(time)) continue;
    // The first end that is later than this one: this one ends a run of that length sooner.
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((times[ends[middle] as number] as number) <= time) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  }
  const found: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] as number) found.push(place);
  return found.reverse();
}

const apart = (earlier: number, later: number): number => Math.min(MOST_APART, Math.max(0, later - earlier));

/** Times after `start` with the distances they had, none later than `end`. */
function after(start: number, end: number, times: readonly number[]): number[] {
  let at = start;
  return times.map((time, place) => {
    at = Math.min(end, at + (place === 0 ? 0 : apart(times[place - 1] as number, time)));
    return at;
  });
}

/** Times before `end` with the distances they had. */
function before(end: number, times: readonly number[]): number[] {
  const placed = [...times];
  let at = end;
  for (let place = times.length - 1; place >= 0; place -= 1) {
    const next = times[place + 1];
    at -= next === undefined ? 0 : apart(times[place] as number, next);
    placed[place] = at;
  }
  return placed;
}

/**
 * When things happened, from what the clock said at each, where the clock may have been set back or forward by years
 * in between and only the order is sure.
 *
 * Believed are the most times that agree with the order, with the present and with this app's age: a clock is right
 * more often than it is wrong. So is any other that is not after now and at most a month out of its place among them.
 * What is left lies where its order puts it, as soon after the believed one before it as the distances within its own
 * stretch say (at most 30 days each), and never after the believed one that follows; where none comes before it, as
 * long before the first believed one. Where nothing can be believed, the last comes just before `day`.
 *
 * @param times in order of recording, milliseconds since the epoch
 * @param now what the clock says now
 * @param day when today began
 * @returns as many times, none after `now`; the same ones where no clock was wrong
 */
export function placeInTime(times: readonly number[], now: number, day: number): number[] {
  const since = now < BEGINNING ? Number.NEGATIVE_INFINITY : BEGINNING;
  const may = (time: number): boolean => time >= since && time <= now;
  const believed = longestRising(times, may);
  const placed: number[] = [];
  for (const [at, place] of [...believed, times.length].entries()) {
    const doubtful = times.slice(placed.length, place);
    const [last, next] = [times[believed[at - 1] ?? -1], times[place]];
    const [low, high] = [last ?? next ?? now, next ?? now];
    const inPlace = last === undefined ? before(next ?? day - 1, doubtful) : after(last, high, doubtful);
    const beside = (time: number): boolean =>
      may(time) && time >= low - SIDE_BY_SIDE && time <= high + SIDE_BY_SIDE;
    placed.push(...doubtful.map((time, index) => (beside(time) ? time : (inPlace[index] as number))));
    if (next !== undefined) placed.push(next);
  }
  return placed;
}
