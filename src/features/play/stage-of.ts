import type { SnapshotFrom } from 'xstate';
import type { sessionMachine } from './session-machine.ts';

type Value = SnapshotFrom<typeof sessionMachine>['value'];

export type Stage = 'briefing' | 'speaking' | 'reacting' | 'drafting' | 'deciding' | 'asking' | 'ended';
/** How thinking time stands in an exam. */
export type Hurry = 'unhurried' | 'fresh' | 'waning' | 'pressing';

const STAGES: readonly string[] = ['speaking', 'reacting', 'drafting', 'deciding', 'asking', 'ended'];

const runningOf = (value: Value): unknown =>
  typeof value === 'object' && 'running' in value ? value.running : undefined;

/** What the screen is doing, from the machine's state. */
export function stageOf(value: Value): Stage {
  const running = runningOf(value);
  const name = typeof running === 'object' && running !== null ? Object.keys(running)[0] : running;
  return typeof name === 'string' && STAGES.includes(name) ? (name as Stage) : 'briefing';
}

export function hurryOf(value: Value): Hurry {
  const running = runningOf(value) as { readonly deciding?: Hurry } | string | undefined;
  return (typeof running === 'object' && running.deciding) || 'unhurried';
}

/** What lies over the stage: a dialog of its own, or (`held`) something that is not the stage's. */
export type Overlay = 'paused' | 'rewinding' | 'held';

export const overlayOf = (value: Value): Overlay | undefined =>
  value === 'paused' || value === 'rewinding' || value === 'held' ? value : undefined;
