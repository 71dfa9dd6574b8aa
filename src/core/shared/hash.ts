/**
 * 53-bit content hash of a text (cyrb53), 14 hex digits. Tells versions of a file apart; not for security.
 */
export function hashText(text: string, seed = 0): string {
  let low = 0xdeadbeef ^ seed;
  let high = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & high) + (low >>> 0);
  return hash.toString(16).padStart(14, '0');
}
