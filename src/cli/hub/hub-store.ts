import * as z from 'zod';
import type { AnyEvent } from '../../core/room/kind.ts';
import type { RoomJournal } from '../../session/room/room-host.ts';
import { KIND_NAMES, type KindName } from './hub-kind.ts';

/** What is kept of a room beside its journal. */
export interface RoomRecord {
  /** Made by chance. */
  readonly room: string;
  readonly kind: KindName;
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
  /** One from before there were others is a class. */
  kind: z.enum(KIND_NAMES).default('class'),
  key: z.string().min(1),
  code: z.string().min(1),
  seed: z.int().min(0).max(0xffffffff),
  openedAt: z.int().min(0),
  content: z.unknown(),
});

/** A record from its JSON; undefined for what is none. */
export function readRoomRecord(text: string): RoomRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export interface KeptRoom {
  readonly record: RoomRecord;
  readonly events: readonly AnyEvent[];
  readonly journal: RoomJournal;
}

/** Where a hub keeps its room: files, or Redis. Everything rejects with a sentence where it cannot be done. */
export interface HubStore {
  /** The room that had not ended when the hub stopped; undefined where there is none. */
  readonly resume: () => Promise<KeptRoom | undefined>;
  /** Writes down a new room; resolves when a killed process would find it again. */
  readonly begin: (record: RoomRecord) => Promise<RoomJournal>;
  /** Deletes all that was kept of a room. */
  readonly end: (room: string) => Promise<void>;
  /** Lets go of everything; what is written stays. */
  readonly close: () => Promise<void>;
}
