import type { Program } from '../../../core/program/program.ts';
import { heardLine } from '../../../core/scenario/heard-line.ts';
import type { Line } from '../../../core/scenario/schema.ts';
import { SpokenLines } from '../../../ui/spoken-lines.tsx';
import { callOf } from '../call-of.ts';

interface SaidLinesProps {
  readonly program: Program;
  readonly lines: readonly Line[];
}

/** Lines as they are spoken: who, what. */
export const SaidLines = ({ program, lines }: SaidLinesProps) => (
  <SpokenLines lines={lines.map((line) => heardLine(line, (who) => callOf(program, who)))} />
);
