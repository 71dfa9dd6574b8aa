import { useState } from 'react';
import type { ArchiveRecords } from '../../core/exchange/archive/records.ts';
import { type Changes, countChanges } from '../../core/exchange/archive/count-changes.ts';
import { giveTo, mergeArchives } from '../../core/exchange/archive/merge-archives.ts';
import { withoutConflicts } from '../../core/exchange/archive/without-conflicts.ts';
import { formatPath, type Issue } from '../../core/shared/issue.ts';
import { readArchive } from '../../core/exchange/archive/read-archive.ts';
import type { MeServices } from './me-services.ts';
import { FAILURES } from './words.ts';

/** Where taking in a file stands. Nothing is stored before `confirm`. */
export type ImportState =
  | { readonly at: 'idle' }
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly file: string; readonly why: readonly string[] }
  | {
      readonly at: 'offered';
      readonly file: string;
      readonly incoming: ArchiveRecords;
      readonly strangers: readonly string[];
    }
  | {
      readonly at: 'stored';
      readonly changes: Changes;
      /** Records of a known id that are other ones: left in the file. */
      readonly conflicts: number;
    };

export interface Import {
  readonly state: ImportState;
  readonly read: (file: File) => void;
  /** Takes it in; `mine`: what belongs to people unknown here goes to the current profile. */
  readonly confirm: (mine: boolean) => void;
  readonly cancel: () => void;
}

const refused = (file: string, ...why: string[]): ImportState => ({ at: 'refused', file, why });

/** One problem of a file in a sentence, with its place where it has one. */
function tell({ path, message, hint }: Issue): string {
  const place = path.length > 0 ? `${formatPath(path).slice(0, 80)}：` : '';
  return `${place}${message}。${hint ? `${hint}。` : ''}`;
}

async function offer({ profiles }: MeServices, file: File): Promise<ImportState> {
  const self = await profiles.current();
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused(file.name, '文件打不开：可能正被别的程序占着，也可能已经挪走了。');
  const read = readArchive(text, self.id);
  if (!read.ok) return refused(file.name, ...read.error.slice(0, 5).map(tell));
  const known = new Set((await profiles.list()).map(({ id }) => id));
  const owners = new Set([...read.value.runs, ...read.value.answers].map(({ profile }) => profile));
  for (const { id } of read.value.profiles) owners.add(id);
  return {
    at: 'offered',
    file: file.name,
    incoming: read.value,
    strangers: [...owners].filter((id) => !known.has(id)),
  };
}

async function store(
  { archive, profiles }: MeServices,
  { file, incoming, strangers }: Extract<ImportState, { at: 'offered' }>,
  mine: boolean,
): Promise<ImportState> {
  const self = await profiles.current();
  const wanted = mine ? strangers.reduce((records, id) => giveTo(records, id, self.id), incoming) : incoming;
  const here = await archive.exportAll('everything');
  const { records, conflicts } = withoutConflicts(here, wanted);
  const merged = mergeArchives(here, records);
  const result = await archive.importAll(merged);
  return result.ok
    ? { at: 'stored', changes: countChanges(here, merged), conflicts }
    : refused(file, FAILURES[result.error]);
}

/** Takes a file from another machine in two steps: read and say what is in it, then store all of it or nothing. */
export function useImport(services: MeServices): Import {
  const [state, setState] = useState<ImportState>({ at: 'idle' });
  const run = (file: string, work: Promise<ImportState>) => {
    setState({ at: 'reading' });
    work.then(setState, () => setState(refused(file, FAILURES.refused)));
  };
  return {
    state,
    read: (file) => run(file.name, offer(services, file)),
    confirm: (mine) => state.at === 'offered' && run(state.file, store(services, state, mine)),
    cancel: () => setState({ at: 'idle' }),
  };
}
