import type { Turn } from '../../core/play/replay.ts';
import type { PersonState } from '../../core/person/person-state.ts';
import type { Shown } from './on-stage.ts';
import type { Landing } from '../views/scene-view.ts';
import type { TalkLine } from '../views/trainee-view.ts';
import type { TalkEntry } from './talk-entry.ts';

/** A body draws back from words that hurt and comes nearer to words that reach: nothing says more than that. */
function landingBetween(before: PersonState, after: PersonState): Landing | undefined {
  if (after.anger > before.anger || after.trust < before.trust || after.face < before.face) return 'recoil';
  const nearer =
    after.anger < before.anger ||
    after.trust > before.trust ||
    after.heard > before.heard ||
    after.progress > before.progress;
  return nearer ? 'lean' : undefined;
}

export type Said = Extract<TalkLine, { kind: 'said' }>;

const isLine = ({ kind }: TalkEntry['line']): boolean =>
  kind === 'person' || kind === 'scene' || kind === 'officer';

/** What the officer has just said, or not said, while no more than the first answer to it is shown. */
export function justSaid({ talk, shown }: Omit<Shown, 'program'>): Said | undefined {
  const visible = talk.slice(0, shown).map(({ line }) => line);
  const at = visible.findLastIndex(({ kind }) => kind === 'said');
  const said = visible[at];
  return said?.kind === 'said' && visible.slice(at + 1).filter(isLine).length <= 1 ? said : undefined;
}

/** How a person's body takes the words of a turn; undefined when they changed nothing. */
export function landingOf(turn: Turn | undefined, person: number): Landing | undefined {
  const before = turn?.before.world.people[person];
  const after = turn?.after.world.people[person];
  return before && after && landingBetween(before, after);
}
