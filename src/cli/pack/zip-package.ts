import { type Zippable, zipSync } from 'fflate';
import { isProgram, type PackageFiles } from './package-files.ts';

const UNIX = 3;

/** An archive carries a local time without saying where; this one is always written as in Greenwich. */
function asWritten(date: Date): Date {
  return new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
}

/** Zips the files below one folder. Same files and date, same bytes, on every machine. */
export function zipPackage(folder: string, files: PackageFiles, date: Date): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files)
    entries[`${folder}/${path}`] = [
      bytes,
      { mtime: asWritten(date), os: UNIX, attrs: (isProgram(path) ? 0o100755 : 0o100644) << 16, level: 9 },
    ];
  return zipSync(entries);
}
