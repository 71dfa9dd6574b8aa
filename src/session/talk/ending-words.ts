import type { EndingNode, Program } from '../../core/program/program.ts';
import { testCondition } from '../../core/program/link-condition.ts';
import type { World } from '../../core/program/world.ts';

/** What became of the people, paragraph by paragraph, as it follows from how things stood. */
export const laterWords = (program: Program, { ending }: EndingNode, world: World): string[] =>
  ending.later.filter(({ when }) => testCondition(program, when, world)).map(({ text }) => text);
