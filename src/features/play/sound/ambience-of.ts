import type { Ambience } from '../../../ports/sound-player.ts';
import { type Scenery, sceneryOf } from '../../../ui/place/scenery.ts';
import type { ProgramPhase } from '../../../core/program/program.ts';
import { currentEntry } from '../scene.ts';
import type { SessionContext } from '../session-context.ts';
import { viewOf } from '../view.ts';

/** What each scenery sounds like. */
export const AMBIENCE_OF: Readonly<Record<Scenery, Ambience>> = {
  hall: 'hall',
  window: 'hall',
  'side-room': 'room',
  classroom: 'room',
  corridor: 'corridor',
  stairwell: 'corridor',
  'doorway-closed': 'corridor',
  'doorway-ajar': 'corridor',
  'doorway-open': 'corridor',
  steps: 'street',
  street: 'street',
  market: 'market',
  'living-room': 'home',
  bedroom: 'home',
  kitchen: 'home',
};

/** What a part of a scenario sounds like before it begins to rain; how far its door stands open is all one. */
export const ambienceOfPhase = ({ place, setting }: ProgramPhase): Ambience | undefined =>
  place && AMBIENCE_OF[sceneryOf(place, 'closed', setting === 'window')];

/** Rain that has been heard goes on for as long as one stays. */
function rains({ talk, shown }: SessionContext, phase: number | undefined): boolean {
  return talk
    .slice(0, shown)
    .some((entry) => 'cue' in entry && entry.cue === 'rain' && entry.world.phase === phase);
}

/** What is heard around the line now shown. */
export function ambienceOf(context: SessionContext): Ambience | undefined {
  if (rains(context, currentEntry(context)?.world.phase)) return 'rain';
  const { scenery } = viewOf(context);
  return scenery && AMBIENCE_OF[scenery];
}
