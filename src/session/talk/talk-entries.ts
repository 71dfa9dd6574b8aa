import { gradeFor } from '../../core/engine/grade.ts';
import type { Replay, Turn } from '../../core/play/replay.ts';
import { cutOffLines } from '../../core/play/spoken-lines.ts';
import type { Passage } from '../../core/play/run-on.ts';
import { nodeOf } from '../../core/engine/step.ts';
import type { Program, ProgramNode } from '../../core/program/program.ts';
import type { World } from '../../core/program/world.ts';
import type { Line } from '../../core/scenario/schema.ts';
import { OFFICER, SCENE } from '../../core/scenario/vocabulary.ts';
import type { ReasonLine, Verdict } from '../views/coach-view.ts';
import type { TalkLine } from '../views/trainee-view.ts';
import { addresseeOf, callOf, lookOf, presentIn } from './people.ts';
import type { TalkEntry } from './talk-entry.ts';
import { type Unstaged, withStages } from './stages.ts';

type Base = Pick<Unstaged, 'part' | 'world'>;

function spoken(program: Program, line: Line, world: World, key: string): TalkLine {
  const { text, cue } = line;
  if (line.who === SCENE || line.who === OFFICER) return { key, kind: line.who, text, cue };
  const index = program.personIndex.get(line.who) ?? -1;
  const [call, mood] = [callOf(program, index), line.mood ?? lookOf(world, index)];
  return { key, kind: 'person', person: line.who, call, text, cue, mood };
}

/** What has changed on the scene between two moments: a place entered, somebody at the end of their patience. */
function changes(program: Program, before: World | undefined, world: World, key: string): TalkLine[] {
  const newly = (kind: 'outburst' | 'walkout', now: number, then = 0): TalkLine[] =>
    program.people.flatMap(({ index, id, call }) =>
      now & ~then & (1 << index) ? [{ key: `${key}/${kind}-${index}`, kind, person: id, call }] : [],
    );
  const lines = [
    ...newly('outburst', world.erupted, before?.erupted),
    ...newly('walkout', world.gone, before?.gone),
  ];
  if (world.phase === before?.phase) return lines;
  const title = program.phases[world.phase]?.title;
  return [...lines, { key: `${key}/phase`, kind: 'phase', step: 0, title }];
}

const spokenEntries = (program: Program, lines: readonly Line[], base: Base, key: string): Unstaged[] =>
  lines.map((line, at) => ({
    ...base,
    line: spoken(program, line, base.world, `${key}/${at}`),
    moves: line.moves,
    after: line.after,
  }));

/** The first of them comes with the stage of the node. */
const arriving = (arrives: ProgramNode, entries: readonly Unstaged[]): Unstaged[] =>
  entries.map((entry, index) => (index === 0 ? { ...entry, arrives } : entry));

function passageEntries(
  program: Program,
  passages: readonly Passage[],
  turn: number,
  from: World | undefined,
): Unstaged[] {
  let before = from;
  return passages.flatMap(({ situation, lines }, index) => {
    const { world } = situation;
    const base: Base = { part: 'passage', world };
    const key = `${turn}/${index}`;
    const changed = changes(program, before, world, key).map((line): Unstaged => ({ ...base, line }));
    before = world;
    const said = spokenEntries(program, lines, base, key);
    return arriving(nodeOf(program, situation), [...changed, ...said]);
  });
}

const VERDICTS: readonly Verdict[] = ['hurt', 'costly', 'works', 'hits'];

/** The reason the author gives for what was said, after the answer to it. */
function reasonLine({ said, before }: Turn, key: string, after: string): ReasonLine {
  const { why, nearMiss, grade } = gradeFor(said, before.world);
  return { key, kind: 'reason', after, why, verdict: nearMiss ? 'near-miss' : (VERDICTS[grade] ?? 'hurt') };
}

function turnEntries(program: Program, turn: Turn, index: number, reasons: boolean): Unstaged[] {
  // Where the words lead comes after: the answer is still given where they were said.
  const world = { ...turn.after.world, phase: turn.before.world.phase };
  const base: Base = { part: 'reaction', world };
  const key = `${index}/said`;
  const { text } = turn.said;
  const several = text !== '' && presentIn(program, turn.before.world).length > 1;
  const said: TalkLine = {
    key,
    kind: 'said',
    turn: index,
    text,
    to: several ? addresseeOf(program, turn.said) : undefined,
  };
  const done = cutOffLines(program, turn.said, turn.landed).flatMap(({ moves = [], after = [] }) => [
    ...moves,
    ...after,
  ]);
  const entries: Unstaged[] = [
    { ...base, line: said, moves: done },
    ...spokenEntries(program, turn.reply, base, key),
  ];
  if (!reasons) return entries;
  return [...entries, { ...base, line: reasonLine(turn, `${index}/why`, entries.at(-1)?.line.key ?? key) }];
}

/** Parts are counted as one comes to them, whatever their order in the file. */
function numbered(entries: readonly Unstaged[]): Unstaged[] {
  let step = 0;
  return entries.map((entry) => {
    if (entry.line.kind !== 'phase') return entry;
    step += 1;
    return { ...entry, line: { ...entry.line, step } };
  });
}

/**
 * Everything said and seen so far, in order: a fold over the replayed transcript.
 *
 * @param reasons 学练: each choice is followed by the reason its author gives
 */
export function talkOf(program: Program, replay: Replay, reasons: boolean): TalkEntry[] {
  let before: World | undefined;
  const past = replay.turns.flatMap((turn, index) => {
    const entries = passageEntries(program, turn.passages, index, before);
    before = turn.before.world;
    return [...entries, ...turnEntries(program, turn, index, reasons)];
  });
  const latest = passageEntries(program, replay.passages, replay.turns.length, before);
  return withStages(program, numbered([...past, ...latest]));
}

/** The same talk, made of the entries that were there before wherever they still are: nothing is drawn twice. */
export const keepEntries = (before: readonly TalkEntry[], after: readonly TalkEntry[]): TalkEntry[] =>
  after.map((entry, index) => {
    const known = before[index];
    return known?.line.key === entry.line.key ? known : entry;
  });
