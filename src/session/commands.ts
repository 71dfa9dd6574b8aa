import type { Mode } from '../core/play/transcript.ts';
import type { Pace } from '../ports/settings-store.ts';

/** How the trainee likes it; none of it changes what happens or what is scored. */
export interface Preferences {
  readonly draftFirst: boolean;
  readonly linesAtOnce: boolean;
  readonly pace: Pace;
}

/**
 * What keeps lines from following by themselves: the trainee wants to stay, a voice still reads, nobody looks at the
 * page, what was said before is being read.
 */
export type Hold = 'trainee' | 'voice' | 'hidden' | 'history';

/** What a window tells the session. One that means nothing at the moment changes nothing. */
export type Command =
  | { readonly type: 'start'; readonly mode: Mode }
  | { readonly type: 'next' }
  | { readonly type: 'skip' }
  | { readonly type: 'hold'; readonly by: Hold }
  | { readonly type: 'release'; readonly by: Hold }
  | { readonly type: 'draft'; readonly text: string }
  | { readonly type: 'skip-draft' }
  | { readonly type: 'write-draft' }
  /** `confidence`: how sure, 1–3, where that is asked. */
  | { readonly type: 'choose'; readonly choice: string; readonly confidence?: number | undefined }
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
