import type { StoreFailure } from '../ports/run-store.ts';
import type { SessionContext } from './machine/session-context.ts';
import type { Hurry, Overlay, Stage } from './views/trainee-view.ts';

/** Everything a session knows at a moment. Private: windows get projections of it. */
export interface SessionState {
  readonly context: SessionContext;
  /** What the screen is doing; beneath an overlay, what it was doing. */
  readonly stage: Stage;
  readonly hurry: Hurry;
  readonly overlay: Overlay | undefined;
  /** Something of this run has been stored for good since the session was opened. */
  readonly kept: boolean;
  /** Why the run is not being stored, if it is not. */
  readonly trouble: StoreFailure | undefined;
}
