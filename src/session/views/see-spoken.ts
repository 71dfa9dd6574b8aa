import type { Program } from '../../core/program/program.ts';
import type { Line } from '../../core/scenario/schema.ts';
import { OFFICER, SCENE } from '../../core/scenario/vocabulary.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import type { SpokenLineView } from './spoken-line-view.ts';

function seeSpokenLine({ scenario }: Program, { who, text }: Line): SpokenLineView {
  if (who === SCENE) return { by: 'scene', call: '', text };
  if (who === OFFICER) return { by: 'officer', call: '你', text };
  return { by: 'person', call: entryOf(scenario.cast, who)?.call ?? who, text };
}

/** Lines with who spoke them. */
export const seeSpoken = (program: Program, lines: readonly Line[]): SpokenLineView[] =>
  lines.map((line) => seeSpokenLine(program, line));
