import type { Program } from '../program/program.ts';
import { testCondition } from '../program/link-condition.ts';
import type { World } from '../program/world.ts';
import type { Condition } from '../scenario/condition.ts';

export interface ConditionalText {
  readonly when?: Condition | undefined;
  readonly text: string;
}

/** Every text of a list that holds in this world, in written order. */
export const textsFor = (program: Program, texts: readonly ConditionalText[], world: World): string[] =>
  texts.filter(({ when }) => testCondition(program, when, world)).map(({ text }) => text);

/** The first text that holds; a plain text always does. */
export function firstText(
  program: Program,
  source: string | readonly ConditionalText[] | undefined,
  world: World,
): string | undefined {
  if (source === undefined || typeof source === 'string') return source;
  return source.find(({ when }) => testCondition(program, when, world))?.text;
}
