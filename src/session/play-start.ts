import type { Mode } from '../core/play/transcript.ts';
import type { Issue } from '../core/shared/issue.ts';

/** How a run is begun. */
export type PlayStart =
  | { readonly kind: 'briefing' }
  | { readonly kind: 'new'; readonly mode: Mode }
  | { readonly kind: 'resume'; readonly run: string }
  | { readonly kind: 'from'; readonly run: string; readonly decision: number };

/** Why a run cannot be played. */
export type RunTrouble =
  | { readonly kind: 'no-scenario' | 'no-run' }
  /** A return: nothing it would take up stands, or its day has not come. */
  | { readonly kind: 'not-owed' | 'not-due' }
  /** Something of it could not be fetched. */
  | { readonly kind: 'unreachable' }
  /** The app itself broke down over it. */
  | { readonly kind: 'failed' }
  /** It was begun in a scenario version that a newer version of the app kept. Both lie as they were. */
  | { readonly kind: 'newer' }
  /** The record is kept as it is; the issues say where it is wrong. */
  | { readonly kind: 'broken-run'; readonly run: string; readonly issues: readonly Issue[] };
