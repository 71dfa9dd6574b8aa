import type { Scenario } from '../../core/scenario/schema.ts';
import type { CastView } from './cast-view.ts';

/**
 * The people of a scenario whom the officer knows of beforehand, in its own order, without what only its author knows of
 * them. Everybody where the file does not say: the others are met when they appear.
 */
export const seeCast = ({ cast, briefing }: Pick<Scenario, 'cast' | 'briefing'>): CastView[] =>
  Object.entries(cast)
    .filter(([id]) => briefing.knows?.includes(id) ?? true)
    .map(([id, { call, age, about, look, group }]) => ({
      ...{ id, call, age, look },
      about: group === undefined ? `${age} 岁，${about}` : about,
    }));
