import type { Mode, Transcript } from './transcript.ts';

/** How a run was played, as lists tell it: in one of the three modes, or with a mentor beside. */
export type RunKind = Mode | 'led';

export const runKind = ({ mode, led }: Pick<Transcript, 'mode' | 'led'>): RunKind =>
  led === undefined ? mode : 'led';
