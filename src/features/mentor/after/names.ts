import type { Indicators, Rubric } from '../../../core/rubric/catalog.ts';
import type { AfterNames } from './props.ts';

const namesIn = <Id extends string>(entries: Readonly<Record<Id, { readonly name: string }>>) =>
  Object.fromEntries(
    Object.entries<{ readonly name: string }>(entries).map(([id, { name }]) => [id, name]),
  ) as Record<Id, string>;

/** What dimensions and indicators are called, off the rubric. */
export const afterNames = ({
  indicators,
  rubric,
}: {
  readonly indicators: Indicators;
  readonly rubric: Pick<Rubric, 'dimensions'>;
}): AfterNames => ({ dimensions: namesIn(rubric.dimensions), acts: namesIn(indicators) });
