import type { Transcript } from '../core/play/transcript.ts';
import type { Command } from './commands.ts';
import type { Projection } from './projection.ts';
import type { TraineeView } from './views/trainee-view.ts';

/**
 * One run being played. Any number of windows may look at it; what each may see is decided by the projections
 * in `views/` and by nothing else: the scenario and its state stay inside.
 */
export interface Session {
  /** The run's id. */
  readonly run: string;
  /** Sets the clocks going and keeps the run in the store; returns how to stop. Stopped, it may start again. */
  readonly start: () => () => void;
  readonly send: (command: Command) => void;
  /** Calls back when the trainee's view has changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * The trainee's window: the same object, in every part, for as long as nothing in it has changed. Throws where the
   * session cannot go on, because its code could not be fetched.
   */
  readonly getView: () => TraineeView;
  /** Another view of the same moment, worked out when it is asked for and once for each moment. */
  readonly see: <View>(projection: Projection<View>) => View;
  /** The run as it would be kept. */
  readonly transcript: () => Transcript;
  /** Resolves when the run so far is stored, or cannot be: the next page will look for it. */
  readonly stored: () => Promise<void>;
}
