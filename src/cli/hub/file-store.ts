import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type RoomRecord, type HubStore, type KeptRoom, readRoomRecord } from './hub-store.ts';
import type { HubKinds } from './hub-kind.ts';
import { JournalFile, readJournal } from './journal-file.ts';

const RECORD = 'class.json';
const JOURNAL = 'journal.ndjson';
/** After a crash nobody came back from. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** Writes a file that is there whole or not at all, whenever the power goes. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const beside = join(folder, `${name}.new`);
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, join(folder, name));
  await syncFolder(folder);
}

/** Makes the names in a folder last; Windows has no such thing and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** All that is ever in the folder of a class. */
const OURS: ReadonlySet<string> = new Set(
  [RECORD, JOURNAL, `${JOURNAL}.broken`].flatMap((name) => [name, `${name}.new`]),
);

/** Whether a hub has made a folder: it may have been told to keep its classes among somebody's own files. */
async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.length > 0 && names.every((name) => OURS.has(name));
}

async function readRecord(folder: string): Promise<RoomRecord | undefined> {
  // One that was being made when the power went is none: nobody had been told of it.
  return readRoomRecord(await readFile(join(folder, RECORD), 'utf8').catch(() => ''));
}

/** When something was last written into the folder of a class, milliseconds since 1970. */
async function lastWritten(folder: string): Promise<number> {
  const times = await Promise.all(
    [folder, join(folder, JOURNAL)].map((path) =>
      stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return Math.max(...times);
}

export interface FileStoreServices {
  readonly kinds: HubKinds;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tells whoever runs the hub, in a sentence. */
  readonly tell: (words: string) => void;
}

/** Classes in files, a folder each: what the desk sent, and the journal. */
export class FileStore implements HubStore {
  readonly #root: string;
  readonly #services: FileStoreServices;
  #open: { readonly room: string; readonly journal: JournalFile } | undefined;

  /** @param root folder for them; made when it is needed */
  constructor(root: string, services: FileStoreServices) {
    this.#root = root;
    this.#services = services;
  }

  async resume(): Promise<KeptRoom | undefined> {
    const entries = await readdir(this.#root, { withFileTypes: true }).catch(() => []);
    const found: { readonly folder: string; readonly at: number }[] = [];
    for (const entry of entries.filter((one) => one.isDirectory())) {
      const folder = join(this.#root, entry.name);
      if (!(await isOurs(folder))) continue;
      const at = await lastWritten(folder);
      if (this.#services.now() - at > KEPT_MS) await rm(folder, { recursive: true, force: true });
      else found.push({ folder, at });
    }
    found.sort((one, other) => other.at - one.at);
    for (const { folder } of found) {
      const kept = await this.#read(folder);
      if (kept) return kept;
      await rm(folder, { recursive: true, force: true });
    }
    return undefined;
  }

  async begin(record: RoomRecord): Promise<JournalFile> {
    const folder = join(this.#root, record.room);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeWhole(folder, RECORD, JSON.stringify(record));
    const journal = await JournalFile.open(join(folder, JOURNAL));
    await syncFolder(folder);
    await syncFolder(this.#root);
    this.#open = { room: record.room, journal };
    return journal;
  }

  async end(room: string): Promise<void> {
    await this.close();
    await rm(join(this.#root, room), { recursive: true, force: true });
  }

  /** Lets go of the journal. */
  async close(): Promise<void> {
    await this.#open?.journal.close();
    this.#open = undefined;
  }

  /** The class in a folder; undefined where it had ended, or had not yet begun. */
  async #read(folder: string): Promise<KeptRoom | undefined> {
    const record = await readRecord(folder);
    if (!record) return undefined;
    const kind = this.#services.kinds[record.kind];
    const path = join(folder, JOURNAL);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    const { events, size, broken } = readJournal(bytes, kind.readEvent);
    if (kind.hasEnded(events)) return undefined;
    if (broken !== undefined)
      this.#services.tell(
        `课堂记录第 ${broken} 行坏了，从那里往后的没有用上；原样留了一份 ${JOURNAL}.broken`,
      );
    if (broken !== undefined) await writeWhole(folder, `${JOURNAL}.broken`, bytes.toString('utf8'));
    const journal = await JournalFile.open(path, size);
    this.#open = { room: record.room, journal };
    return { record, events, journal };
  }
}
