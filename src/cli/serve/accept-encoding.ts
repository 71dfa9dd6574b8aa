const CODING = /^([\w!#$%&'*+.^`|~-]+)(?:\s*;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/** Weight of each coding a header names, 0–1; what cannot be read is left out. */
function weights(header: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const part of header.split(',')) {
    const [, coding, weight = '1'] = CODING.exec(part.trim()) ?? [];
    if (coding) found.set(coding.toLowerCase(), Number(weight));
  }
  return found;
}

/**
 * Whether a client that sends this `Accept-Encoding` is better served with gzip than with the plain file: it must be
 * named (itself or by `*`), not refused, and not liked less than `identity`. RFC 9110, 12.5.3. Where even the plain
 * file is refused and there is no other, it is sent all the same: better than no answer.
 */
export function prefersGzip(header: string | undefined): boolean {
  const weight = weights(header ?? '');
  const gzip = weight.get('gzip') ?? weight.get('x-gzip') ?? weight.get('*') ?? 0;
  return gzip > 0 && gzip >= (weight.get('identity') ?? 0);
}
