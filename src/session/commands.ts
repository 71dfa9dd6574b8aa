import type { Mode } from '../core/play/transcript.ts';

/** How the trainee likes it; none of it changes what happens or what is scored. */
export interface Preferences {
  readonly draftFirst: boolean;
  readonly linesAtOnce: boolean;
}

/** What a window tells the session. One that means nothing at the moment changes nothing. */
export type Command =
  | { readonly type: 'start'; readonly mode: Mode }
  | { readonly type: 'next' }
  | { readonly type: 'skip' }
  | { readonly type: 'draft'; readonly text: string }
  | { readonly type: 'skip-draft' }
  | { readonly type: 'write-draft' }
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'confidence'; readonly level: number }
  | { readonly type: 'none-fit' }
  /** Takes `none-fit` back. */
  | { readonly type: 'some-fit' }
  | { readonly type: 'hint' }
  | { readonly type: 'pause' }
  | { readonly type: 'continue' }
  /** Something else covers the stage: the clock stands still until it is gone. */
  | { readonly type: 'cover' }
  | { readonly type: 'uncover' }
  | { readonly type: 'rewind'; readonly to: number }
  | { readonly type: 'confirm' }
  | { readonly type: 'cancel' };
