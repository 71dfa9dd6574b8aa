import type { EndingNode, Program } from '../../core/program/program.ts';
import type { World } from '../../core/program/world.ts';
import { laterWords } from '../talk/ending-words.ts';
import type { EndingView } from './trainee-view.ts';

/**
 * An ending as it is told: its title, and what follows from how things stood.
 *
 * @param told how many paragraphs of that; all of them where it is told at once
 */
export const seeEnding = (
  program: Program,
  node: EndingNode,
  world: World,
  told = Number.POSITIVE_INFINITY,
): EndingView => ({
  title: node.ending.title,
  later: laterWords(program, node, world).slice(0, told),
});
