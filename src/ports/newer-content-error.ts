/** A scenario version that a newer version of the app kept: it lies there as it was, and cannot be read here. */
export class NewerContentError extends Error {
  override readonly name = 'NewerContentError';
}
