import type { PersonState } from '../../core/person/person-state.ts';
import type { Bearing } from '../../ui/portrait/bearing.ts';
import type { SessionContext } from './session-context.ts';
import type { TalkEntry } from './talk-entries.ts';

/** A body draws back from words that hurt and comes nearer to words that reach: nothing says more than that. */
function bearingBetween(before: PersonState, after: PersonState): Bearing | undefined {
  if (after.anger > before.anger || after.trust < before.trust || after.face < before.face) return 'recoil';
  const nearer =
    after.anger < before.anger ||
    after.trust > before.trust ||
    after.heard > before.heard ||
    after.progress > before.progress;
  return nearer ? 'lean' : undefined;
}

export type Said = Extract<TalkEntry, { kind: 'said' }>;

const isLine = ({ kind }: TalkEntry): boolean => kind === 'person' || kind === 'scene' || kind === 'officer';

/** What the officer has just said, or not said, while no more than the first answer to it is shown. */
export function justSaid({ talk, shown }: SessionContext): Said | undefined {
  const visible = talk.slice(0, shown);
  const at = visible.findLastIndex(({ kind }) => kind === 'said');
  const said = visible[at];
  return said?.kind === 'said' && visible.slice(at + 1).filter(isLine).length <= 1 ? said : undefined;
}

/** How a person's body takes the words just said; undefined when they changed nothing, or lie further back. */
export function landingOf(context: SessionContext, person: number): Bearing | undefined {
  const said = justSaid(context);
  const turn = said && context.replay.turns[said.turn];
  const before = turn?.before.world.people[person];
  const after = turn?.after.world.people[person];
  return before && after && bearingBetween(before, after);
}
