import type { ProgramPhase } from '../../core/program/program.ts';
import type { Place } from '../../core/scenario/vocabulary.ts';

/**
 * Where a part of a scenario takes place, as far as it says so without a stage; undefined where the author names no
 * place. The door of the police's own house leads out onto its steps.
 */
export const seePlace = ({ place, setting }: Pick<ProgramPhase, 'place' | 'setting'>): Place | undefined =>
  place === 'doorway' && setting === 'window' ? 'steps' : place;
