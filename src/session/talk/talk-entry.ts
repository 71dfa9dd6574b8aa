import type { World } from '../../core/program/world.ts';
import type { Stage } from '../../core/scenario/stage.ts';
import type { ReasonLine } from '../views/coach-view.ts';
import type { TalkLine } from '../views/trainee-view.ts';

/** A line of the talk and, beside it, what no window is told: how things stood. */
export interface TalkEntry {
  readonly line: TalkLine | ReasonLine;
  /** `passage` leads to a decision, `reaction` follows from what was said. */
  readonly part: 'passage' | 'reaction';
  /** How things stand once this has been said. */
  readonly world: World;
  /** What is to be seen with it; undefined where nobody knows the place. */
  readonly stage: Stage | undefined;
}
