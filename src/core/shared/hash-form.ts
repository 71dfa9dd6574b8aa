/** Fourteen hex digits: a hash from before hashes named how they were made (docs/decisions/016). */
const EARLIER = /^[0-9a-f]{14}$/;

/** Any hash of a scenario or a rubric a record may name, also one made in a way not known here. */
export const HASH_FORM = /^(?:[0-9a-f]{14}|[a-z][0-9]{1,2}-[0-9a-f]{8,64})$/;

export const isEarlierHash = (hash: string): boolean => EARLIER.test(hash);
