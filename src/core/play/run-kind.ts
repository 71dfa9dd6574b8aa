import type { Mode, Transcript } from './transcript.ts';

/** How a run was played, as lists tell it: in one of the three modes, or with a mentor beside. */
export type RunKind = Mode | 'led';

export const runKind = ({ mode, led }: Pick<Transcript, 'mode' | 'led'>): RunKind =>
  led === undefined ? mode : 'led';

/** Whether a run can be gone on with by oneself: it is open, and had no mentor beside. */
export const isResumable = ({ led, end }: Pick<Transcript, 'led'> & { readonly end: unknown }): boolean =>
  led === undefined && end === undefined;
