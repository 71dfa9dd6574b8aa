import type { Program, ProgramNode, Utterance } from '../program/program.ts';
import { linkCondition } from '../program/link-condition.ts';
import type { Test, World } from '../program/world.ts';
import type { Line } from '../scenario/schema.ts';

/** For each line whether it is said in a world: its condition holds and its speaker is still there. */
export const lineTests = (program: Program, lines: readonly Line[]): Test[] =>
  lines.map((line) => {
    const bit = 1 << (program.personIndex.get(line.who) ?? 31);
    const holds = linkCondition(program, line.when);
    return (world) => (world.gone & bit) === 0 && holds(world);
  });

/** The lines of a list that are said in this world. */
export function spokenLines(program: Program, lines: readonly Line[], world: World): Line[] {
  const tests = lineTests(program, lines);
  return lines.filter((_, index) => tests[index]?.(world));
}

/** Whoever walks out at a node is still there for as long as it is played. */
export function beforeLeaving({ people }: Program, node: ProgramNode, world: World): World {
  const leavers = people.reduce(
    (mask, { index, walkout }) => (walkout === node.index ? mask | (1 << index) : mask),
    0,
  );
  return leavers === 0 ? world : { ...world, gone: world.gone & ~leavers };
}

/** What is said on arriving at a node. Whoever walks out there still has the last word. */
export const nodeLines = (program: Program, node: ProgramNode, world: World): Line[] =>
  spokenLines(program, node.say, beforeLeaving(program, node, world));

/** What an outburst has cut off: nobody says it, and what is done with it is done all the same. */
export const cutOffLines = (program: Program, utterance: Utterance, landed: World): Line[] =>
  landed.pending ? spokenLines(program, utterance.reply, landed) : [];

/** The reaction to an utterance, by the world it `landed` in; an outburst breaks in before any reaction. */
export const replyLines = (program: Program, utterance: Utterance, landed: World): Line[] =>
  landed.pending ? [] : spokenLines(program, utterance.reply, landed);
