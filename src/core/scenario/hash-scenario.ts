import { canonicalJson } from '../shared/canonical-json.ts';
import { contentHash } from '../shared/content-hash.ts';

/**
 * Maps whose order is the author's and means something: who erupts first, in what order options are dealt. All other
 * objects are fields, whose order is the schema's and means nothing.
 */
const ORDERED: ReadonlySet<string> = new Set([
  'cast',
  'facts',
  'promises',
  'phases',
  'nodes',
  'choices',
  'interrupts',
  'overheard',
  'verdicts',
  'settles',
]);

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The content with those maps as lists of pairs, so that sorting keys leaves their order alone. */
function withOrder(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withOrder(item));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    ORDERED.has(name) ? withOrder(part) : withOrder(part, key),
  ]);
  return ORDERED.has(name) ? entries : Object.fromEntries(entries);
}

/**
 * Content hash of a scenario, `c1-…`: same words and rules in the author's order, same hash. Formatting, comments and
 * the order of fields do not count. Takes kept content unread: nothing of the scenario format is asked but the names
 * of its maps.
 */
export const hashScenario = (scenario: object): string =>
  contentHash('c1', canonicalJson(withOrder(scenario)));
