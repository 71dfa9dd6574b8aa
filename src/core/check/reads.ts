import type { Condition } from '../scenario/condition.ts';
import type { Line } from '../scenario/schema.ts';
import type { Program, ProgramNode, Utterance } from '../program/program.ts';
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

export function addCondition(program: Program, reads: Reads, when: Condition | undefined): void {
  if (when === undefined) return;
  const person = (name: string): number => 1 << (program.personIndex.get(name) ?? 0);
  if ('fact' in when) reads.facts |= program.factBit.get(when.fact) ?? 0;
  else if ('promise' in when) reads.promises |= program.promiseBit.get(when.promise) ?? 0;
  else if ('all' in when) for (const inner of when.all) addCondition(program, reads, inner);
  else if ('any' in when) for (const inner of when.any) addCondition(program, reads, inner);
  else if ('not' in when) addCondition(program, reads, when.not);
  else if ('gone' in when) reads.gone |= person(when.gone);
  else if ('window' in when) {
    reads.core |= person(when.window);
    reads.heard |= person(when.window);
  } else if ('won' in when) {
    reads.core |= person(when.won);
    reads.progress |= person(when.won);
  } else {
    const bit = person(when.person);
    if (when.anger || when.trust) reads.core |= bit;
    if (when.heard) reads.heard |= bit;
    if (when.progress) reads.progress |= bit;
    if (when.face) reads.face |= bit;
  }
}

/**
 * A condition that only picks what is shown. Facts and promises read here never change where the talk
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

function addUtterance(program: Program, reads: Reads, utterance: Utterance, phase: number): void {
  addCondition(program, reads, utterance.when);
  reads.gone |= 1 << utterance.to;
  for (const heard of utterance.listeners) {
    if (heard.acts.length > 0) addHearing(program, reads, heard.person, phase);
    reads.facts |= heard.mutedBy;
  }
  // A direct effect is clamped, so what it leaves depends on what was there.
  for (const effect of utterance.effects) {
    const bit = 1 << effect.person;
    reads.core |= bit;
    if (effect.by.heard) reads.heard |= bit;
    if (effect.by.progress) reads.progress |= bit;
    if (effect.by.face) reads.face |= bit;
  }
  for (const rule of utterance.grades) addCondition(program, reads, rule.when);
  for (const branch of utterance.go) addCondition(program, reads, branch.when);
  for (const learnt of utterance.learns) addCondition(program, reads, learnt.when);
  const { thinks } = utterance.source;
  if (Array.isArray(thinks)) for (const thought of thinks) addShown(program, reads, thought.when);
  addLines(program, reads, utterance.reply);
}

/** What decides anything at a node: its way on, its options and their grades, what is learnt, what people feel. */
export function readsOf(program: Program, node: ProgramNode): Reads {
  const reads = noReads();
  addLines(program, reads, node.say);
  for (const learnt of node.learns) addCondition(program, reads, learnt.when);
  if (node.kind === 'beat') for (const branch of node.go) addCondition(program, reads, branch.when);
  if (node.kind === 'decision') {
    for (const utterance of [...node.choices, node.silence])
      addUtterance(program, reads, utterance, node.phase);
  }
  if (node.kind === 'ending') {
    for (const item of node.ending.later) addShown(program, reads, item.when);
    for (const list of Object.values(node.ending.verdicts ?? {}))
      for (const item of list) addShown(program, reads, item.when);
  }
  return reads;
}
