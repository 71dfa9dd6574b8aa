import type { Door } from '../views/scene-view.ts';
import type { TalkEntry } from './talk-entries.ts';

type Line = TalkEntry['line'];

const PULLED_OPEN = /门.{0,3}(?:拽开|拉开|推开|拉到底|开到底|大敞)/;

function after(door: Door, line: Line): Door {
  if (line.kind !== 'scene' && line.kind !== 'person') return door;
  if (line.cue === 'door-close') return 'closed';
  if (line.cue === 'door-open') return line.text.includes('缝') ? 'ajar' : 'open';
  return line.kind === 'scene' && PULLED_OPEN.test(line.text) ? 'open' : door;
}

/** How far a door stands open after what has been seen and heard at it. Closed until something opens it. */
export const doorOf = (lines: readonly Line[]): Door => lines.reduce<Door>(after, 'closed');
