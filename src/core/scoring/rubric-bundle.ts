import type { Disposition } from '../person/person-state.ts';
import type { Indicators, Rubric } from '../rubric/catalog.ts';

/** Everything a run is scored by and a report speaks in. */
export interface RubricBundle {
  readonly indicators: Indicators;
  readonly dispositions: Readonly<Record<string, Disposition>>;
  readonly rubric: Rubric;
}
