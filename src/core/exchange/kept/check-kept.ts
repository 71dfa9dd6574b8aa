import { storedScenarioHash } from '../../scenario/earlier-scenario-hash.ts';
import { hashScenario } from '../../scenario/hash-scenario.ts';
import { storedRubricHash } from '../../scoring/earlier-rubric-hash.ts';
import { hashRubric } from '../../scoring/hash-rubric.ts';
import { isEarlierHash } from '../../shared/hash-form.ts';
import { isPlainJson } from '../../shared/plain-json.ts';
import { CONTENT_FORMAT, type KeptVersion } from './kept-version.ts';

type Content = Pick<KeptVersion, 'hash' | 'keyHash' | 'scenario' | 'key' | 'content'>;

/** `newer`: of a format or under a hash that a newer version of the app wrote; kept as it is, never read here. */
export type KeptState = 'sound' | 'newer' | 'altered';

const isKnownHash = (hash: string): boolean => isEarlierHash(hash) || hash.startsWith('c1-');

/** Whether a newer version of the app wrote it: in a format or under a hash not known here. Looks at no content. */
export const isNewerContent = ({ hash, keyHash, content = CONTENT_FORMAT }: Content): boolean =>
  content > CONTENT_FORMAT || !isKnownHash(hash) || !isKnownHash(keyHash);

const fits = ({ hash, keyHash, scenario, key }: Content): boolean =>
  hash === (isEarlierHash(hash) ? storedScenarioHash : hashScenario)(scenario) &&
  keyHash === (isEarlierHash(keyHash) ? storedRubricHash : hashRubric)(key);

/**
 * What can be said of kept content without reading it: whether it is plain JSON of bounded size and still what its
 * hashes say. Each hash is checked by the way it was made. Content of a newer format is checked like any other where
 * its hashes are known. Never throws: a stored row is data from outside.
 */
export function checkKept(version: Content): KeptState {
  const { hash, keyHash, scenario, key, content = CONTENT_FORMAT } = version;
  if (typeof hash !== 'string' || typeof keyHash !== 'string') return 'altered';
  if (!isPlainJson(scenario) || !isPlainJson(key)) return 'altered';
  if (typeof (scenario as { id?: unknown }).id !== 'string') return 'altered';
  if (!Number.isInteger(content) || content < 1) return 'altered';
  if (!isKnownHash(hash) || !isKnownHash(keyHash)) return 'newer';
  if (!fits(version)) return 'altered';
  return isNewerContent(version) ? 'newer' : 'sound';
}
