import type { Program, ProgramNode, Utterance } from '../program/program.ts';
import { testCondition } from '../program/link-condition.ts';
import type { World } from '../program/world.ts';
import type { Line } from '../scenario/schema.ts';

/** The lines of a list that are said in this world: conditions hold and the speaker is still there. */
export function spokenLines(program: Program, lines: readonly Line[], world: World): Line[] {
  return lines.filter((line) => {
    const speaker = program.personIndex.get(line.who);
    const gone = speaker !== undefined && (world.gone & (1 << speaker)) !== 0;
    return !gone && testCondition(program, line.when, world);
  });
}

/** What is said on arriving at a node. Whoever walks out there still has the last word. */
export function nodeLines(program: Program, node: ProgramNode, world: World): Line[] {
  const leavers = program.people.reduce(
    (mask, { index, walkout }) => (walkout === node.index ? mask | (1 << index) : mask),
    0,
  );
  return spokenLines(program, node.say, leavers === 0 ? world : { ...world, gone: world.gone & ~leavers });
}

/** The reaction to an utterance, by the world it `landed` in; an outburst breaks in before any reaction. */
export const replyLines = (program: Program, utterance: Utterance, landed: World): Line[] =>
  landed.pending ? [] : spokenLines(program, utterance.reply, landed);
