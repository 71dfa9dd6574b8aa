import { type Zippable, zipSync } from 'fflate';
import { isProgram, type PackageFiles } from './package-files.ts';

const UNIX = 3;

/**
 * Does something as in Greenwich. An archive carries a local time without saying where, and not every moment can be
 * written as a local time elsewhere: an hour is missing each spring.
 */
function inGreenwich<T>(work: () => T): T {
  const zone = process.env.TZ;
  process.env.TZ = 'UTC';
  try {
    return work();
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
}

/** Zips the files below one folder. Same files and date, same bytes, on every machine. */
export function zipPackage(folder: string, files: PackageFiles, date: Date): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files)
    entries[`${folder}/${path}`] = [
      bytes,
      { mtime: date, os: UNIX, attrs: (isProgram(path) ? 0o100755 : 0o100644) << 16, level: 9 },
    ];
  return inGreenwich(() => zipSync(entries));
}
