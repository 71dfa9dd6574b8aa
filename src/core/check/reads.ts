import { type Condition, conditionSchema } from '../scenario/condition.ts';
import type { Line } from '../scenario/schema.ts';
import { field } from '../scenario/unvalidated.ts';
import type { Asked } from '../shared/schema-marks.ts';
import { walkMarks } from '../shared/walk-marks.ts';
import type { Program, ProgramNode, Utterance } from '../program/program.ts';
import { foretell, type Known, NOTHING } from './foretell.ts';
import { roleIn } from '../program/role-in.ts';

/**
 * Which remembered variables something may read: bit masks over facts, promises and persons. A person's
 * variables are grouped: anger and trust (`core`), heard, progress, face, and the streak and last act
 * (`tail`).
 */
export interface Reads {
  facts: number;
  promises: number;
  core: number;
  heard: number;
  progress: number;
  face: number;
  tail: number;
  erupted: number;
  gone: number;
}

export const READ_KEYS = [
  'facts',
  'promises',
  'core',
  'heard',
  'progress',
  'face',
  'tail',
  'erupted',
  'gone',
] as const;

export const noReads = (): Reads => ({
  facts: 0,
  promises: 0,
  core: 0,
  heard: 0,
  progress: 0,
  face: 0,
  tail: 0,
  erupted: 0,
  gone: 0,
});

/** Adds `from` to `into`; true when anything was new. */
export function addReads(into: Reads, from: Reads): boolean {
  let grew = false;
  for (const key of READ_KEYS) {
    const next = into[key] | from[key];
    if (next !== into[key]) grew = true;
    into[key] = next;
  }
  return grew;
}

/** Anger and trust are remembered together. */
const READ_AS: Readonly<Record<Asked, keyof Reads>> = {
  anger: 'core',
  trust: 'core',
  heard: 'heard',
  progress: 'progress',
  face: 'face',
  gone: 'gone',
};

/**
 * What a condition asks.
 *
 * @param known facts that are known where it is asked: what they settle reads nothing but them
 */
export function addCondition(
  program: Program,
  reads: Reads,
  when: Condition | undefined,
  known: Known = NOTHING,
): void {
  if (when === undefined) return;
  const settled = known.mask !== 0 && foretell(program, when, known) !== undefined;
  for (const { mark, value, holder } of walkMarks(conditionSchema, when)) {
    const name = String(value);
    if (mark.refersTo === 'fact')
      reads.facts |= (program.factBit.get(name) ?? 0) & (settled ? known.mask : -1);
    if (settled) continue;
    if (mark.refersTo === 'promise') reads.promises |= program.promiseBit.get(name) ?? 0;
    if (!mark.asks) continue;
    const who = mark.refersTo === 'person' ? name : String(field(holder, 'person'));
    const bit = 1 << (program.personIndex.get(who) ?? 0);
    for (const asked of mark.asks) reads[READ_AS[asked]] |= bit;
  }
}

/**
 * A condition that only picks what is shown, or is only proved of it. Facts and promises read here never change where the talk
 * goes; the explorer follows them as sets (see follow-facts) instead of telling configurations apart by them.
 */
function addShown(program: Program, reads: Reads, when: Condition | undefined): void {
  const { facts, promises } = reads;
  addCondition(program, reads, when);
  reads.facts = facts;
  reads.promises = promises;
}

function addLines(program: Program, reads: Reads, lines: readonly Line[]): void {
  for (const line of lines) {
    addShown(program, reads, line.when);
    const speaker = program.personIndex.get(line.who);
    if (speaker !== undefined) reads.gone |= 1 << speaker;
  }
}

/** Hearing acts reads all that decides what they do; progress decides nothing but what comes of it. */
function addHearing(program: Program, reads: Reads, person: number, phase: number): void {
  const bit = 1 << person;
  reads.core |= bit;
  reads.tail |= bit;
  reads.gone |= bit;
  if (roleIn(program, person, phase) === 'main') {
    reads.heard |= bit;
    reads.face |= bit;
  }
  const { outburst, walkout } = program.people[person] ?? { outburst: -1, walkout: -1 };
  if (outburst >= 0 || walkout >= 0) reads.erupted |= bit;
}

function addUtterance(
  program: Program,
  reads: Reads,
  utterance: Utterance,
  phase: number,
  known: Known,
): void {
  reads.gone |= 1 << utterance.to;
  for (const heard of utterance.listeners) {
    if (heard.acts.length > 0) addHearing(program, reads, heard.person, phase);
    reads.facts |= heard.mutedBy;
  }
  // What the file moves directly matters where it is asked of later, and there it counts as read. Only whether a silence
  // eased the one it was for is looked at right here.
  if (utterance.kind === 'silence' && utterance.effects.some(({ person }) => person === utterance.to))
    reads.core |= 1 << utterance.to;
  for (const rule of utterance.grades) addCondition(program, reads, rule.when, known);
  for (const learnt of utterance.learns) addCondition(program, reads, learnt.when, known);
  const touched = utterance.learns.reduce((bits, { bit }) => bits | bit, 0);
  const still = { ...known, mask: known.mask & ~touched };
  for (const branch of utterance.go) addCondition(program, reads, branch.when, still);
  const { thinks } = utterance.source;
  if (Array.isArray(thinks)) for (const thought of thinks) addShown(program, reads, thought.when);
  addLines(program, reads, utterance.reply);
}

/**
 * What decides anything at a node: its way on, its options and their grades, what is learnt, what people feel.
 *
 * @param known facts that are known there: what is not said by them is asked for its condition only
 */
export function readsOf(program: Program, node: ProgramNode, known: Known = NOTHING): Reads {
  const reads = noReads();
  addLines(program, reads, node.say);
  // Asked before the talk stands here.
  for (const learnt of node.learns) addCondition(program, reads, learnt.when);
  if (node.kind === 'beat') for (const branch of node.go) addCondition(program, reads, branch.when, known);
  if (node.kind === 'decision') {
    for (const utterance of [...node.choices, node.silence]) {
      addCondition(program, reads, utterance.when, known);
      if (foretell(program, utterance.when, known) !== false)
        addUtterance(program, reads, utterance, node.phase, known);
    }
  }
  if (node.kind === 'ending') {
    const { later, verdicts = {}, requires } = node.ending;
    addShown(program, reads, requires);
    for (const item of [...later, ...Object.values(verdicts).flat()]) {
      addShown(program, reads, item.when);
      addShown(program, reads, item.requires);
    }
  }
  return reads;
}
