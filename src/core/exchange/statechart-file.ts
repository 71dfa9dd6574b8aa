import type { Program } from '../program/program.ts';
import { statechartConfig } from '../engine/statechart.ts';

/**
 * The statechart of a scenario as the text of a JSON file: a plain XState v5 machine configuration, with
 * guards and actions by name, that any statechart viewer opens.
 */
export const statechartFile = (program: Program): string =>
  `${JSON.stringify(statechartConfig(program), null, 2)}\n`;
