import type { EndingNode, Program } from '../../core/program/program.ts';
import { testCondition } from '../../core/program/link-condition.ts';
import type { World } from '../../core/program/world.ts';
import type { EndingView } from './trainee-view.ts';

/** An ending as it is told: its title, and what follows from how things stood. */
export const seeEnding = (program: Program, { ending }: EndingNode, world: World): EndingView => ({
  title: ending.title,
  later: ending.later.filter(({ when }) => testCondition(program, when, world)).map(({ text }) => text),
});
