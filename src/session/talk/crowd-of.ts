import type { Program } from '../../core/program/program.ts';
import type { World } from '../../core/program/world.ts';
import type { Cue } from '../../core/scenario/vocabulary.ts';
import { presentIn } from './people.ts';
import type { TalkEntry } from './talk-entry.ts';

/** What strangers make of it. */
interface Heed {
  readonly looking: boolean;
  /** One of them holds up a phone. */
  readonly phones: boolean;
}

const NOBODY_LOOKS: Heed = { looking: false, phones: false };

/** What makes strangers turn round. */
const LOUD: readonly Cue[] = ['papers-slam', 'bowl-break', 'fall', 'murmur', 'shutter-click', 'siren'];

/** The greatest anger, 0–5, among those present; undefined when all have walked out. */
function heat(program: Program, world: World): number | undefined {
  const angers = presentIn(program, world).map((index) => world.people[index]?.anger ?? 0);
  return angers.length === 0 ? undefined : Math.max(...angers);
}

function after(program: Program, crowd: Heed, { line, world }: TalkEntry): Heed {
  const cue = 'cue' in line ? line.cue : undefined;
  const anger = heat(program, world) ?? 2;
  if (cue === 'shutter-click') return { looking: true, phones: true };
  if ((cue && LOUD.includes(cue)) || anger >= 4) return { ...crowd, looking: true };
  return anger <= 1 ? NOBODY_LOOKS : crowd;
}

/**
 * What strangers make of what they have seen and heard here: something loud or somebody boiling turns heads, a
 * scenario's `shutter-click` raises a phone, and when it has calmed they go back to their own business.
 */
export const crowdOf = (program: Program, entries: readonly TalkEntry[]): Heed =>
  entries.reduce((crowd, entry) => after(program, crowd, entry), NOBODY_LOOKS);
