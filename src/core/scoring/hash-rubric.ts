import type { Disposition } from '../person/person-state.ts';
import type { Indicators, Rubric } from '../rubric/catalog.ts';
import { hashText } from '../shared/hash.ts';

interface RubricBundle {
  readonly indicators: Indicators;
  readonly dispositions: Readonly<Record<string, Disposition>>;
  readonly rubric: Rubric;
}

/** Content hash of everything a run is scored by: the other half of what a scenario version is. */
export const hashRubric = ({ indicators, dispositions, rubric }: RubricBundle): string =>
  hashText(JSON.stringify([indicators, dispositions, rubric]));
