import * as z from 'zod';
import type { RoomEvent } from '../../core/room/room-event.ts';
import type { RoomJournal } from '../../session/room/room-host.ts';

/** What is kept of a class beside its journal. */
export interface ClassRecord {
  /** Made by chance. */
  readonly room: string;
  readonly key: string;
  readonly code: string;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** As the desk sent it. */
  readonly content: unknown;
}

const recordSchema = z.strictObject({
  room: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  key: z.string().min(1),
  code: z.string().min(1),
  seed: z.int().min(0).max(0xffffffff),
  openedAt: z.int().min(0),
  content: z.unknown(),
});

/** A record from its JSON; undefined for what is none. */
export function readClassRecord(text: string): ClassRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export interface KeptClass {
  readonly record: ClassRecord;
  readonly events: readonly RoomEvent[];
  readonly journal: RoomJournal;
}

/** Where a hub keeps its class: files, or Redis. Everything rejects with a sentence where it cannot be done. */
export interface HubStore {
  /** The class that had not ended when the hub stopped; undefined where there is none. */
  readonly resume: () => Promise<KeptClass | undefined>;
  /** Writes down a new class; resolves when a killed process would find it again. */
  readonly begin: (record: ClassRecord) => Promise<RoomJournal>;
  /** Deletes all that was kept of a class. */
  readonly end: (room: string) => Promise<void>;
  /** Lets go of everything; what is written stays. */
  readonly close: () => Promise<void>;
}
