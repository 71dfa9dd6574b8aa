import { canonicalJson } from '../shared/canonical-json.ts';
import { contentHash } from '../shared/content-hash.ts';

/** Content hash of everything a run is scored by, `c1-…`: the other half of what a scenario version is. */
export const hashRubric = (bundle: object): string => contentHash('c1', canonicalJson(bundle));
