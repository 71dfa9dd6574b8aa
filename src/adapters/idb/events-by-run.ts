import type { EventRow } from './schema.ts';

/** Events as they came, by the run they belong to. */
export function eventsByRun(events: readonly EventRow[]): Map<string, EventRow[]> {
  const found = new Map<string, EventRow[]>();
  for (const event of events) {
    const known = found.get(event.run);
    if (known) known.push(event);
    else found.set(event.run, [event]);
  }
  return found;
}
