import { ok, type Result } from '../core/shared/result.ts';
import { createSession } from './create-session.ts';
import { loadRun, runAtHand } from './load-run.ts';
import type { PlayStart, RunTrouble } from './play-start.ts';
import type { Session } from './session.ts';
import type { SessionServices } from './session-services.ts';

/** A session of a run that begins anew and whose scenario is there already: drawn at once. */
export function sessionAtHand(
  services: SessionServices,
  scenario: string,
  start: PlayStart,
): Session | undefined {
  const run = runAtHand(services, scenario, start);
  return run && createSession(services, run);
}

/** Loads the scenario and, where one is named, the stored run. Trouble is a value; nothing stored is touched. */
export async function openSession(
  services: SessionServices,
  scenario: string,
  start: PlayStart,
): Promise<Result<Session, RunTrouble>> {
  const loaded = await loadRun(services, scenario, start);
  return loaded.ok ? ok(createSession(services, loaded.value)) : loaded;
}
