import type { Program } from '../../core/program/program.ts';
import type { World } from '../../core/program/world.ts';
import type { Replay, Turn } from '../../core/play/replay.ts';
import type { Passage } from '../../core/play/run-on.ts';
import type { Line } from '../../core/scenario/schema.ts';
import { type Cue, type LineMood, OFFICER, SCENE } from '../../core/scenario/vocabulary.ts';
import { gradeFor } from '../../core/engine/grade.ts';
import { lookOf, presentIn } from './people.ts';

interface EntryBase {
  readonly key: string;
  /** `passage` leads to a decision, `reaction` follows from what was said. */
  readonly part: 'passage' | 'reaction';
  /** How things stand once this has been said. */
  readonly world: World;
}

export type TalkEntry = EntryBase &
  (
    | { readonly kind: 'phase'; readonly title: string }
    | { readonly kind: 'scene' | 'officer'; readonly text: string; readonly cue: Cue | undefined }
    | {
        readonly kind: 'person';
        readonly person: number;
        readonly text: string;
        readonly mood: LineMood;
        readonly cue: Cue | undefined;
      }
    /** The trainee's own words; `''` is silence. `to` where it could have been said to somebody else. */
    | {
        readonly kind: 'said';
        readonly turn: number;
        readonly text: string;
        readonly to: number | undefined;
      }
    | { readonly kind: 'outburst' | 'walkout'; readonly person: number }
    | {
        readonly kind: 'reason';
        readonly turn: number;
        readonly why: string;
        readonly nearMiss: boolean;
        readonly grade: number;
      }
  );

function lineEntry(program: Program, line: Line, base: EntryBase): TalkEntry {
  const { text, cue } = line;
  if (line.who === SCENE || line.who === OFFICER) return { ...base, kind: line.who, text, cue };
  const person = program.personIndex.get(line.who) ?? -1;
  return { ...base, kind: 'person', person, text, cue, mood: line.mood ?? lookOf(base.world, person) };
}

const bitsOf = (mask: number, program: Program): number[] =>
  program.people.flatMap(({ index }) => (mask & (1 << index) ? [index] : []));

/** What has changed on the scene between two moments: a place entered, somebody at the end of their patience. */
function changes(program: Program, before: World | undefined, base: EntryBase): TalkEntry[] {
  const { world, key } = base;
  const entries: TalkEntry[] = [];
  for (const person of bitsOf(world.erupted & ~(before?.erupted ?? 0), program)) {
    entries.push({ ...base, key: `${key}/outburst-${person}`, kind: 'outburst', person });
  }
  for (const person of bitsOf(world.gone & ~(before?.gone ?? 0), program)) {
    entries.push({ ...base, key: `${key}/walkout-${person}`, kind: 'walkout', person });
  }
  if (world.phase !== before?.phase) {
    const title = program.phases[world.phase]?.title ?? '';
    entries.push({ ...base, key: `${key}/phase`, kind: 'phase', title });
  }
  return entries;
}

function passageEntries(
  program: Program,
  passages: readonly Passage[],
  turn: number,
  from: World | undefined,
): TalkEntry[] {
  let before = from;
  return passages.flatMap(({ situation, lines }, index) => {
    const base: EntryBase = { key: `${turn}/${index}`, part: 'passage', world: situation.world };
    const entries = changes(program, before, base);
    before = situation.world;
    return [
      ...entries,
      ...lines.map((line, at) => lineEntry(program, line, { ...base, key: `${turn}/${index}/${at}` })),
    ];
  });
}

function turnEntries(program: Program, turn: Turn, index: number, reasons: boolean): TalkEntry[] {
  // Where the words lead comes after: the answer is still given where they were said.
  const world = { ...turn.after.world, phase: turn.before.world.phase };
  const base = { part: 'reaction', world } as const;
  const key = `${index}/said`;
  const reply = turn.reply.map((line, at) => lineEntry(program, line, { ...base, key: `${key}/${at}` }));
  const { text } = turn.said;
  const several = text !== '' && presentIn(program, turn.before.world).length > 1;
  const to = several ? turn.said.to : undefined;
  const said: TalkEntry = { ...base, key, kind: 'said', turn: index, text, to };
  if (!reasons) return [said, ...reply];
  const { why, nearMiss, grade } = gradeFor(turn.said, turn.before.world);
  return [
    said,
    ...reply,
    { ...base, key: `${index}/why`, kind: 'reason', turn: index, why, nearMiss, grade },
  ];
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
  return [...past, ...passageEntries(program, replay.passages, replay.turns.length, before)];
}

/** The same talk, made of the entries that were there before wherever they still are: nothing is drawn twice. */
export const keepEntries = (before: readonly TalkEntry[], after: readonly TalkEntry[]): TalkEntry[] =>
  after.map((entry, index) => {
    const known = before[index];
    return known?.key === entry.key ? known : entry;
  });
