import type { ProgramPhase } from '../../core/program/program.ts';
import type { PlaceView } from './scene-view.ts';

/** Where a part of a scenario takes place; undefined where the author names no place. */
export const seePlace = ({ place, setting }: ProgramPhase): PlaceView | undefined =>
  place && { place, atStation: setting === 'window' };
