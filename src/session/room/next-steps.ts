import type { Proposal } from '../../core/room/tally.ts';
import type { Phase } from '../../core/room/course.ts';
import type { Way } from '../../core/room/way.ts';
import type { Step } from './class-view.ts';

/** After a first vote: what its band proposes comes first, and nothing is taken away. */
const AFTER_VOTE: Readonly<Record<Proposal, readonly Step[]>> = {
  reteach: ['vote-again', 'talk', 'reveal'],
  talk: ['talk', 'vote-again', 'reveal'],
  explain: ['reveal', 'talk', 'vote-again'],
};

const IN_QUESTION: Readonly<Partial<Record<Phase, readonly Step[]>>> = {
  asking: ['vote', 'take'],
  vote1: ['close'],
  talk: ['vote-again', 'reveal'],
  vote2: ['close'],
  closed2: ['reveal'],
  revealed: ['take'],
  ended: [],
};

/** How the scene stands that the class goes through. */
export interface SceneStanding {
  readonly way: Way;
  readonly phase: Phase;
  /** Something is left to tell before the next decision or the end: a line, or how it ended. */
  readonly more: boolean;
  readonly ending: boolean;
  /** The plan votes on the open decision; undefined without a plan. */
  readonly planned: boolean | undefined;
  /** Two options at least: something to vote on. */
  readonly votable: boolean;
  readonly proposal: Proposal | undefined;
}

/** What can be done next, in the order it is offered: the first is the one for the big button. */
export function nextSteps(standing: SceneStanding): readonly Step[] {
  const { way, phase, more, ending, planned, votable, proposal } = standing;
  if (phase === 'closed1') return AFTER_VOTE[proposal ?? 'explain'];
  // Veterans rate what stands; there is nothing to vote on or to reveal.
  if (way === 'panel' && phase === 'asking') return ['take'];
  const asked = IN_QUESTION[phase];
  if (asked) return asked;
  if (more) return ['line'];
  if (ending) return ['end'];
  if (!votable) return ['take'];
  return planned === false ? ['take', 'ask'] : ['ask', 'take'];
}
