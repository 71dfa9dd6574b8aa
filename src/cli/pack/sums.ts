import { createHash } from 'node:crypto';
import type { PackageFiles } from './package-files.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const SUMS = 'SHA256SUMS.txt';

/** `SHA256SUMS.txt` as `sha256sum -c` reads it. */
export const sums = (files: PackageFiles): string =>
  [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
