import type { DoorStates } from './doors.ts';

/** A place as layers: what stands behind everybody, its door, and what stands before those behind a table or counter. */
export interface PlaceDrawing {
  readonly back: string;
  readonly doors?: DoorStates;
  readonly front: string;
}
