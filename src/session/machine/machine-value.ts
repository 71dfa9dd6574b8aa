import type { SnapshotFrom } from 'xstate';
import type { Hurry, Overlay, Stage } from '../views/trainee-view.ts';
import type { sessionMachine } from './session-machine.ts';

type Value = SnapshotFrom<typeof sessionMachine>['value'];

const STAGES: readonly string[] = ['speaking', 'reacting', 'drafting', 'deciding', 'ending', 'ended'];

const runningOf = (value: Value): unknown =>
  typeof value === 'object' && 'running' in value ? value.running : undefined;

/** What the screen is doing, from the machine's state. */
function stageOf(value: Value): Stage {
  const running = runningOf(value);
  const name = typeof running === 'object' && running !== null ? Object.keys(running)[0] : running;
  return typeof name === 'string' && STAGES.includes(name) ? (name as Stage) : 'briefing';
}

function hurryOf(value: Value): Hurry {
  const running = runningOf(value) as { readonly deciding?: Hurry | 'hearingOut' } | string | undefined;
  const hurry = (typeof running === 'object' && running.deciding) || 'unhurried';
  return hurry === 'hearingOut' ? 'hearing' : hurry;
}

const overlayOf = (value: Value): Overlay | undefined =>
  value === 'paused' || value === 'rewinding' || value === 'covered' ? value : undefined;

export interface Standing {
  readonly stage: Stage;
  readonly hurry: Hurry;
  readonly overlay: Overlay | undefined;
}

/** Where the session stands, from the machine's state. Beneath an overlay it stands where it did before. */
export function standingOf(value: Value, before: Standing | undefined): Standing {
  const overlay = overlayOf(value);
  if (overlay && before) return { stage: before.stage, hurry: before.hurry, overlay };
  return { stage: stageOf(value), hurry: hurryOf(value), overlay };
}
