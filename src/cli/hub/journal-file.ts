import { type FileHandle, open } from 'node:fs/promises';
import type { AnyEvent } from '../../core/room/kind.ts';
import type { RoomJournal } from '../../session/room/room-host.ts';

const NEWLINE = 0x0a;

export interface ReadJournal<Event> {
  readonly events: readonly Event[];
  /** Bytes that hold them. */
  readonly size: number;
  /** Number (from 1) of a line that cannot be read though others after it can: no crash alone does that. */
  readonly broken: number | undefined;
}

type ReadEvent<Event extends AnyEvent> = (data: unknown) => Event | undefined;

function eventIn<Event extends AnyEvent>(line: string, readEvent: ReadEvent<Event>): Event | undefined {
  try {
    return readEvent(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function* linesOf(bytes: Buffer): Generator<{ readonly text: string; readonly end: number }> {
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    yield { text: bytes.toString('utf8', start, end), end: end + 1 };
    start = end + 1;
  }
}

/**
 * Reads a journal as a killed process leaves it: what was being written at that moment is at its end, torn or rubbish,
 * and was acknowledged to nobody. Gives the events up to the first line that is not the next one.
 */
export function readJournal<Event extends AnyEvent>(
  bytes: Buffer,
  readEvent: ReadEvent<Event>,
): ReadJournal<Event> {
  const lines = [...linesOf(bytes)];
  const events: Event[] = [];
  let size = 0;
  for (const { text, end } of lines) {
    const event = eventIn(text, readEvent);
    if (event?.order !== events.length) break;
    events.push(event);
    size = end;
  }
  const soundAfter = lines.slice(events.length).some(({ text }) => eventIn(text, readEvent) !== undefined);
  return { events, size, broken: soundAfter ? events.length + 1 : undefined };
}

/** Somebody's coming and going is told anew by those who come back: it need not survive a cut of the power. */
const MAY_BE_LOST: ReadonlySet<string> = new Set(['left', 'back']);

/** A room's journal in a file: a line an event, on the disk before it is acknowledged. */
export class JournalFile implements RoomJournal {
  readonly #file: FileHandle;
  #size: number;
  #torn = false;

  private constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  /**
   * Opens it for writing on, made where it is not there.
   *
   * @param size bytes to keep; what comes after them is cut off
   */
  static async open(path: string, size = 0): Promise<JournalFile> {
    const file = await open(path, size === 0 ? 'w' : 'r+', 0o600);
    await file.truncate(size);
    await file.datasync();
    return new JournalFile(file, size);
  }

  async append(events: readonly AnyEvent[]): Promise<void> {
    // What a failed try has left of itself must not stand behind a shorter one.
    if (this.#torn) await this.#file.truncate(this.#size);
    this.#torn = true;
    const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    let written = 0;
    while (written < bytes.length) {
      const rest = bytes.length - written;
      written += (await this.#file.write(bytes, written, rest, this.#size + written)).bytesWritten;
    }
    if (!events.every(({ body }) => MAY_BE_LOST.has(body.type))) await this.#file.datasync();
    this.#size += bytes.length;
    this.#torn = false;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
