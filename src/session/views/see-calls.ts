import type { Scenario } from '../../core/scenario/schema.ts';
import { OFFICER, SCENE } from '../../core/scenario/vocabulary.ts';
import type { CallsView } from './calls-view.ts';

/** Calls of the cast, of the trainee and of the narrator. */
export const seeCalls = ({ cast }: Pick<Scenario, 'cast'>): CallsView => ({
  ...Object.fromEntries(Object.entries(cast).map(([id, { call }]) => [id, call])),
  [OFFICER]: '你',
  [SCENE]: '旁白',
});
