import type { Scenario } from '../../core/scenario/schema.ts';
import type { CastView } from './cast-view.ts';

/** The people of a scenario, in its own order, without what only its author knows of them. */
export const seeCast = ({ cast }: Pick<Scenario, 'cast'>): CastView[] =>
  Object.entries(cast).map(([id, { call, age, about, look, voice }]) => ({
    id,
    call,
    age,
    about,
    look,
    voice,
  }));
