import type { CastView } from './cast-view.ts';

/** What one knows before walking in. */
export interface BriefingView {
  readonly scenario: string;
  /** Content hash of the scenario: which earlier runs are runs of the same. */
  readonly version: string;
  /** What is said and scored in it: another version of the same is no other first time. */
  readonly play: string | undefined;
  readonly title: string;
  readonly place: string;
  readonly time: string;
  readonly story: readonly string[];
  readonly task: string;
  readonly warning: string | undefined;
  readonly cast: readonly CastView[];
  /** How far it may be trusted. */
  readonly review: {
    /** Brought by the user. */
    readonly own: boolean;
    /** The return of a promise: no run of it counts. */
    readonly returning: boolean;
    /** ISO date. */
    readonly lawDate: string;
    /** Who reviewed it; null where nobody has. */
    readonly legal: string | null;
    readonly expert: string | null;
  };
}
