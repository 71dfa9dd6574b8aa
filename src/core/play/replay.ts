import type { Carried } from '../program/carried.ts';
import type { DecisionNode, EndingNode, Program, Utterance } from '../program/program.ts';
import { goOn, land, nodeOf, offered, startSituation } from '../engine/step.ts';
import type { Situation, World } from '../program/world.ts';
import type { Issue } from '../shared/issue.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Passage, runOn } from './run-on.ts';
import { replyLines } from './spoken-lines.ts';
import type { Line } from '../scenario/schema.ts';
import type { TranscriptEvent } from './transcript.ts';

/** One decision of the path that counts: what led to it, what was on offer, what was said. */
export interface Turn {
  readonly passages: readonly Passage[];
  readonly node: DecisionNode;
  readonly before: Situation;
  readonly offered: readonly Utterance[];
  readonly said: Utterance;
  /** Once the words have landed, before the talk moves on. */
  readonly landed: World;
  readonly reply: readonly Line[];
  readonly after: Situation;
  readonly ms: number;
  readonly draft?: string | undefined;
  readonly confidence?: number | undefined;
  readonly noneFit: boolean;
  readonly hinted: boolean;
}

/** A transcript played through: the turns that count, and where the talk stands. */
export interface Replay {
  readonly turns: readonly Turn[];
  /** What has been said since the last turn, ending at the decision or ending the talk stands at. */
  readonly passages: readonly Passage[];
  readonly situation: Situation;
  readonly ending: EndingNode | undefined;
  /** Marks at the decision now open. */
  readonly open: Notes;
}

export interface Notes {
  readonly draft?: string | undefined;
  readonly confidence?: number | undefined;
  readonly noneFit: boolean;
  readonly hinted: boolean;
}

const NO_NOTES: Notes = { noneFit: false, hinted: false };

const issue = (code: string, index: number, message: string, hint: string): Issue => ({
  code,
  severity: 'error',
  path: ['events', index],
  message,
  hint,
});

const last = (passages: readonly Passage[]): Situation => (passages.at(-1) as Passage).situation;

function noted(notes: Notes, event: TranscriptEvent): Notes {
  if (event.type === 'draft') return { ...notes, draft: event.text };
  if (event.type === 'confidence') return { ...notes, confidence: event.level };
  if (event.type === 'none-fit') return { ...notes, noneFit: true };
  if (event.type === 'some-fit') return { ...notes, noneFit: false };
  if (event.type === 'hint') return { ...notes, hinted: true };
  return notes;
}

/**
 * What is wrong with the scenario where a replay stands among beats that lead in a circle: it comes to no decision and
 * no ending any more. Kept versions come from outside; the checker has not seen all of them.
 */
export function endlessBeats(program: Program, { situation }: Replay, index = 0): Issue | undefined {
  const node = nodeOf(program, situation);
  return node.kind === 'beat'
    ? issue(
        'endless-beats',
        index,
        `情景走到一个地方（${node.id}）就一句接一句地兜圈子，再也走不到要选的地方`,
        '这个情景本身写坏了，没法重放；记录原样留着，没有动',
      )
    : undefined;
}

/**
 * A replay that has not begun.
 *
 * @param carried what the run brings along (`Transcript`)
 */
export function beginReplay(program: Program, carried?: Carried): Replay {
  const passages = runOn(program, startSituation(program, carried));
  return settle(program, [], passages, NO_NOTES);
}

function settle(program: Program, turns: readonly Turn[], passages: readonly Passage[], open: Notes): Replay {
  const situation = last(passages);
  const node = nodeOf(program, situation);
  return { turns, passages, situation, ending: node.kind === 'ending' ? node : undefined, open };
}

function utter(program: Program, replay: Replay, said: Utterance, ms: number): Replay {
  const before = replay.situation;
  const node = nodeOf(program, before) as DecisionNode;
  const landed = land(program, before, said);
  const after = goOn(program, before, said, landed);
  const turn: Turn = {
    passages: replay.passages,
    node,
    before,
    offered: offered(node, before.world),
    said,
    landed,
    reply: replyLines(program, said, landed),
    after,
    ms,
    ...replay.open,
  };
  return settle(program, [...replay.turns, turn], runOn(program, after), NO_NOTES);
}

function rewind(program: Program, replay: Replay, to: number): Replay {
  const turn = replay.turns[to];
  return turn ? settle(program, replay.turns.slice(0, to), turn.passages, NO_NOTES) : replay;
}

/** Adds one event to a replay. An event that does not fit is an issue; nothing is lost. */
export function extendReplay(
  program: Program,
  replay: Replay,
  event: TranscriptEvent,
  index = 0,
): Result<Replay, Issue> {
  if (event.type === 'rewind') {
    if (event.to >= replay.turns.length)
      return fail(issue('rewind-too-far', index, '退到了还没走到的地方', '这条记录可能改动过'));
    return ok(rewind(program, replay, event.to));
  }
  const stuck = endlessBeats(program, replay, index);
  if (stuck) return fail(stuck);
  const node = nodeOf(program, replay.situation);
  if (node.id !== event.node) {
    return fail(
      issue(
        'event-out-of-place',
        index,
        `记录说在“${event.node}”，情景走到的是“${node.id}”`,
        '情景可能改过版本，用当时的版本才能重放',
      ),
    );
  }
  if (event.type !== 'choice' && event.type !== 'silence')
    return ok({ ...replay, open: noted(replay.open, event) });
  if (node.kind !== 'decision')
    return fail(issue('event-out-of-place', index, `“${node.id}”不是抉择点`, '这条记录可能改动过'));
  const said =
    event.type === 'silence'
      ? node.silence
      : offered(node, replay.situation.world).find((item) => item.id === event.choice);
  if (!said)
    return fail(
      issue(
        'choice-not-offered',
        index,
        `“${node.id}”这时没有选项“${event.type === 'choice' ? event.choice : ''}”`,
        '情景可能改过版本',
      ),
    );
  const next = utter(program, replay, said, event.ms);
  const endless = endlessBeats(program, next, index);
  return endless ? fail(endless) : ok(next);
}
