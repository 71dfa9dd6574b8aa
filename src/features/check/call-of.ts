import type { Program } from '../../core/program/program.ts';
import { entryOf } from '../../core/shared/entry-of.ts';

/** How somebody of the cast is called; an unknown name stands for itself. */
export const callOf = (program: Program, who: string): string =>
  entryOf(program.scenario.cast, who)?.call ?? who;
