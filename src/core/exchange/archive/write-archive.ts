import { ARCHIVE_FORMAT } from './archive-schema.ts';
import type { ArchiveRecords } from './records.ts';

interface LeftBehind {
  readonly broken: readonly unknown[];
  readonly leftOut: readonly unknown[];
}

/** The text of an archive file. `savedAt` in ISO 8601, UTC. */
export const writeArchive = (
  { profiles, runs, versions, answers, links, sessions, calibrations }: ArchiveRecords,
  { broken, leftOut }: LeftBehind,
  savedAt: string,
): string =>
  JSON.stringify({
    kind: 'shuodelai-archive',
    format: ARCHIVE_FORMAT,
    savedAt,
    profiles,
    runs,
    versions,
    answers,
    links,
    sessions,
    calibrations,
    ...(broken.length > 0 && { broken }),
    ...(leftOut.length > 0 && { leftOut }),
  });
