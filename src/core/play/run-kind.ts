import type { Mode, Transcript } from './transcript.ts';

/** How a run was played, as lists tell it: in one of the three modes, or with a mentor beside. */
export type RunKind = Mode | 'led';

export const runKind = ({ mode, led }: Pick<Transcript, 'mode' | 'led'>): RunKind =>
  led === undefined ? mode : 'led';

/** Whether a run can be gone on with by oneself: it is open, and had no mentor beside. */
export const isResumable = ({ led, end }: Pick<Transcript, 'led'> & { readonly end: unknown }): boolean =>
  led === undefined && end === undefined;

/** Whether anything has come of a run: something was said, or an exam's clock has run. */
export const hasBegun = ({
  decisions,
  mode,
}: Pick<Transcript, 'mode'> & { readonly decisions: number }): boolean => decisions > 0 || mode === 'exam';
