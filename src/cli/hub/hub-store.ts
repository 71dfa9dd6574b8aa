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
