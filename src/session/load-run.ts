import type { Program } from '../core/program/program.ts';
import { beginReplay, endlessBeats } from '../core/play/replay.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { freshTranscript } from './fresh-transcript.ts';
import type { LoadedRun } from './loaded-run.ts';
import type { PlayStart, RunTrouble } from './play-start.ts';
import type { SessionServices } from './session-services.ts';

function freshRun(services: SessionServices, program: Program, start: PlayStart): LoadedRun {
  const transcript = freshTranscript(services, program, start.kind === 'new' ? start.mode : 'guided');
  const opening = start.kind === 'new' ? 'fresh' : 'briefing';
  return { program, transcript, replay: beginReplay(program), opening, stored: undefined };
}

/** A run that begins anew and whose scenario is there already: drawn at once, with no page of waiting before it. */
export function runAtHand(
  services: SessionServices,
  scenario: string,
  start: PlayStart,
): LoadedRun | undefined {
  const program =
    start.kind === 'briefing' || start.kind === 'new' ? services.scenarios.atHand(scenario) : undefined;
  return program && freshRun(services, program, start);
}

/** What has to come over the network. */
const fetched = <Found>(coming: Promise<Found>): Promise<Result<Found, RunTrouble>> =>
  coming.then(ok, () => fail({ kind: 'unreachable' }));

async function load(
  services: SessionServices,
  scenario: string,
  start: PlayStart,
): Promise<Result<LoadedRun, RunTrouble>> {
  if (start.kind === 'briefing' || start.kind === 'new') {
    const loading = await fetched(services.scenarios.load(scenario));
    if (!loading.ok) return loading;
    const program = loading.value;
    if (!program) return fail({ kind: 'no-scenario' });
    const run = freshRun(services, program, start);
    if (program.scenario.returns) {
      const code = await fetched(import('./returns/take-up.ts'));
      return code.ok ? code.value.takeUp(services, run) : code;
    }
    const stuck = endlessBeats(program, run.replay);
    return stuck ? fail({ kind: 'broken-run', run: run.transcript.id, issues: [stuck] }) : ok(run);
  }
  // Whoever begins anew does without this code.
  const code = await fetched(import('./stored-run.ts'));
  if (!code.ok) return code;
  const { storedRun, branchRun } = code.value;
  const loaded = await storedRun(services, scenario, start.run);
  return loaded.ok && start.kind === 'from' ? ok(branchRun(services, loaded.value, start.decision)) : loaded;
}

/** Loads the scenario and, where one is named, the stored run. Trouble is a value; nothing stored is touched. */
export const loadRun = (
  services: SessionServices,
  scenario: string,
  start: PlayStart,
): Promise<Result<LoadedRun, RunTrouble>> =>
  load(services, scenario, start).catch(() => fail({ kind: 'failed' }));
