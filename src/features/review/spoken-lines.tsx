import type { Program } from '../../core/program/program.ts';
import { heardLine } from '../../core/scenario/heard-line.ts';
import type { Line } from '../../core/scenario/schema.ts';
import { SpokenLines as Drawn } from '../../ui/spoken-lines.tsx';
import { callOf } from './words.ts';

interface SpokenLinesProps {
  readonly lines: readonly Line[];
  readonly program: Program;
}

/** What others said, with their names as the page has them. */
export const SpokenLines = ({ lines, program }: SpokenLinesProps) => (
  <Drawn lines={lines.map((line) => heardLine(line, (who) => callOf(program, who)))} />
);
