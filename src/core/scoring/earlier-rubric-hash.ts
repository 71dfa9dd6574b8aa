import { hashText } from '../shared/hash.ts';
import { each, fields, inShape, type Shape } from '../shared/in-shape.ts';

// The order of fields when hashes hung on it, as in earlier-scenario-hash.ts: never follows the schema.

/** A map whose names were an enumeration of the schema, which put them in its own order. */
const listed = (names: string, shape: Shape): Shape =>
  fields(() => Object.fromEntries(names.split(' ').map((name) => [name, shape])));

const DIMENSIONS = 'psychology language communication defuse mediate serve mobilise';
const SETTINGS = 'scene mediation bereavement community canvass window';
const MODEL_ACTS =
  'restate label open-question encourage respect give-reason good-faith plain-law offer-choice concrete-promise boundary command brush-off quote-law interrupt blame threat';

const entry = fields(() => ({ name: true, gloss: true }));
const named = each(entry);
const BUNDLE = fields(() => ({
  indicators: each(
    fields(() => ({
      dimension: true,
      weight: true,
      act: true,
      noneWhile: true,
      name: true,
      gloss: true,
      sample: true,
    })),
  ),
  dispositions: each(
    fields(() => ({
      name: true,
      gloss: true,
      start: fields(() => ({ anger: true, trust: true, face: true })),
      hotButtons: true,
      keys: true,
    })),
  ),
  rubric: fields(() => ({
    format: true,
    dimensions: listed(
      DIMENSIONS,
      fields(() => ({ name: true, group: true, line: true })),
    ),
    modelActs: listed(MODEL_ACTS, entry),
    registers: named,
    settings: listed(
      SETTINGS,
      fields(() => ({ name: true, prefer: true, avoid: true })),
    ),
    redlines: each(fields(() => ({ name: true, gloss: true, law: true }))),
    musts: named,
    phrases: each(fields(() => ({ text: true, why: true, instead: true }))),
  })),
}));

type Bundle = Partial<Record<'indicators' | 'dispositions' | 'rubric', unknown>>;

/** The hash of a kept bundle in the order it lies there: how one kept under an earlier hash is checked. */
export const storedRubricHash = (bundle: object): string => {
  const { indicators, dispositions, rubric } = bundle as Bundle;
  return hashText(JSON.stringify([indicators, dispositions, rubric]));
};

/** The hash a rubric bundle had until hashes named how they were made; 14 hex digits. */
export const earlierRubricHash = (bundle: object): string =>
  storedRubricHash(inShape(bundle, BUNDLE, 'keep') as object);
