import { describe, expect, it } from 'vitest';
import { earlierRubricHash, storedRubricHash } from '../../../src/core/scoring/earlier-rubric-hash.ts';
import { hashRubric } from '../../../src/core/scoring/hash-rubric.ts';
import { hashText } from '../../../src/core/shared/hash.ts';

/** Whatever a field holds is taken as it lies there, its own order too. */
const kept = { z: 1, a: 2 };
/** An object of these fields in this order. */
const of = (names: string, value: unknown = kept): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, value]));
const turned = (part: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(part).reverse());

/** A bundle with `put` applied to every object whose fields had an order; an author's maps keep theirs: b before a. */
const bundle = (put: typeof turned) => {
  const named = put(of('name gloss'));
  const indicator = put(of('dimension weight act noneWhile name gloss sample'));
  const start = put(of('anger trust face'));
  const disposition = put({ ...of('name gloss'), start, ...of('hotButtons keys') });
  const dimension = put(of('name group line'));
  const setting = put(of('name prefer avoid'));
  const redline = put(of('name gloss law'));
  const phrase = put(of('text why instead'));
  return put({
    indicators: of('b a', indicator),
    dispositions: of('b a', disposition),
    rubric: put({
      format: kept,
      dimensions: put(of('psychology language communication defuse mediate serve mobilise', dimension)),
      modelActs: put(
        of(
          'restate label open-question encourage respect give-reason good-faith plain-law offer-choice concrete-promise boundary command brush-off quote-law interrupt blame threat',
          named,
        ),
      ),
      registers: of('b a', named),
      settings: put(of('scene mediation bereavement community canvass window', setting)),
      redlines: of('b a', redline),
      musts: of('b a', named),
      phrases: [phrase],
    }),
  });
};

describe('the hash a rubric bundle had', () => {
  const straight = bundle((part) => part) as Readonly<
    Record<'indicators' | 'dispositions' | 'rubric', unknown>
  >;
  const { indicators, dispositions, rubric } = straight;
  const hash = hashText(JSON.stringify([indicators, dispositions, rubric]));

  it('is of its parts in the order of the schema of then, however they lie', () => {
    expect(storedRubricHash(straight)).toBe(hash);
    expect(earlierRubricHash(straight)).toBe(hash);
    expect(storedRubricHash(bundle(turned))).not.toBe(hash);
    expect(earlierRubricHash(bundle(turned))).toBe(hash);
  });

  it('is not the one it has now, which names how it is made and hangs on no order', () => {
    expect(hashRubric(straight)).toMatch(/^c1-[0-9a-f]{20}$/);
    expect(hashRubric(bundle(turned))).toBe(hashRubric(straight));
    expect(hashRubric({ ...straight, rubric: {} })).not.toBe(hashRubric(straight));
  });
});
