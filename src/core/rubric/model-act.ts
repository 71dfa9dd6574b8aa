/**
 * The 17 model acts of the citizen model (domain handbook §5): what an utterance does to a person,
 * whatever its wording.
 */
export const MODEL_ACTS = [
  'restate',
  'label',
  'open-question',
  'encourage',
  'respect',
  'give-reason',
  'good-faith',
  'plain-law',
  'offer-choice',
  'concrete-promise',
  'boundary',
  'command',
  'brush-off',
  'quote-law',
  'interrupt',
  'blame',
  'threat',
] as const;

export type ModelAct = (typeof MODEL_ACTS)[number];

const NEGATIVE: ReadonlySet<ModelAct> = new Set([
  'command',
  'brush-off',
  'quote-law',
  'interrupt',
  'blame',
  'threat',
]);
const SOLUTION: ReadonlySet<ModelAct> = new Set(['plain-law', 'offer-choice', 'concrete-promise']);
const LISTENING: ReadonlySet<ModelAct> = new Set([
  'restate',
  'label',
  'open-question',
  'encourage',
  'respect',
]);

/** Acts that provoke wherever they land. */
export const isNegative = (act: ModelAct): boolean => NEGATIVE.has(act);
/** Acts that land only inside the solution window. */
export const isSolution = (act: ModelAct): boolean => SOLUTION.has(act);
/** Acts of hearing someone out. */
export const isListening = (act: ModelAct): boolean => LISTENING.has(act);
