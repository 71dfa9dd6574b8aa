import { useState } from 'react';
import type { ArchiveRecords } from '../../core/exchange/archive/archive-schema.ts';
import { type Changes, countChanges } from '../../core/exchange/archive/count-changes.ts';
import { giveTo, mergeArchives } from '../../core/exchange/archive/merge-archives.ts';
import { readArchive } from '../../core/exchange/archive/read-archive.ts';
import type { Services } from '../../ports/services.ts';
import { FAILURES } from './words.ts';

/** Where taking in a file stands. Nothing is stored before `confirm`. */
export type ImportState =
  | { readonly at: 'idle' }
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly why: readonly string[] }
  | { readonly at: 'offered'; readonly incoming: ArchiveRecords; readonly strangers: readonly string[] }
  | { readonly at: 'stored'; readonly changes: Changes };

export interface Import {
  readonly state: ImportState;
  readonly read: (file: File) => void;
  /** Takes it in; `mine`: what belongs to people unknown here goes to the current profile. */
  readonly confirm: (mine: boolean) => void;
  readonly cancel: () => void;
}

const refused = (...why: string[]): ImportState => ({ at: 'refused', why });

async function offer({ profiles }: Services, file: File): Promise<ImportState> {
  const self = await profiles.current();
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused('文件打不开：可能正被别的程序占着，也可能已经挪走了。');
  const read = readArchive(text, self.id);
  if (!read.ok) {
    return refused(
      ...read.error.slice(0, 5).map(({ message, hint }) => (hint ? `${message}。${hint}。` : `${message}。`)),
    );
  }
  const known = new Set((await profiles.list()).map(({ id }) => id));
  const owners = new Set([...read.value.runs, ...read.value.answers].map(({ profile }) => profile));
  for (const { id } of read.value.profiles) owners.add(id);
  return { at: 'offered', incoming: read.value, strangers: [...owners].filter((id) => !known.has(id)) };
}

async function store(
  { archive, profiles }: Services,
  incoming: ArchiveRecords,
  strangers: readonly string[],
  mine: boolean,
): Promise<ImportState> {
  const self = await profiles.current();
  const wanted = mine ? strangers.reduce((records, id) => giveTo(records, id, self.id), incoming) : incoming;
  const here = await archive.exportAll('everything');
  const merged = mergeArchives(here, wanted);
  const result = await archive.importAll(merged);
  return result.ok ? { at: 'stored', changes: countChanges(here, merged) } : refused(FAILURES[result.error]);
}

/** Takes a file from another machine in two steps: read and say what is in it, then store all of it or nothing. */
export function useImport(services: Services): Import {
  const [state, setState] = useState<ImportState>({ at: 'idle' });
  const run = (work: Promise<ImportState>) => {
    setState({ at: 'reading' });
    work.then(setState, () => setState(refused(FAILURES.unknown)));
  };
  return {
    state,
    read: (file) => run(offer(services, file)),
    confirm: (mine) => state.at === 'offered' && run(store(services, state.incoming, state.strangers, mine)),
    cancel: () => setState({ at: 'idle' }),
  };
}
