import type { Door } from '../../ui/place/scenery.ts';
import type { TalkEntry } from './talk-entries.ts';

const PULLED_OPEN = /门.{0,3}(?:拽开|拉开|推开|拉到底|开到底|大敞)/;

function after(door: Door, entry: TalkEntry): Door {
  if (entry.kind !== 'scene' && entry.kind !== 'person') return door;
  if (entry.cue === 'door-close') return 'closed';
  if (entry.cue === 'door-open') return entry.text.includes('缝') ? 'ajar' : 'open';
  return entry.kind === 'scene' && PULLED_OPEN.test(entry.text) ? 'open' : door;
}

/** How far a door stands open after what has been seen and heard at it. Closed until something opens it. */
export const doorOf = (entries: readonly TalkEntry[]): Door => entries.reduce<Door>(after, 'closed');
