import type { Program } from '../../core/program/program.ts';
import {
  beginReplay,
  extendReplay,
  type Replay,
  replayTranscript,
  type Turn,
} from '../../core/play/replay.ts';
import type { Mode, Transcript, TranscriptEvent } from '../../core/play/transcript.ts';
import type { Issue } from '../../core/shared/issue.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { BrokenRecord } from '../../ports/run-store.ts';
import type { Services } from '../../ports/services.ts';

export type PlayStart =
  | { readonly kind: 'briefing' }
  | { readonly kind: 'new'; readonly mode: Mode }
  | { readonly kind: 'resume'; readonly run: string }
  | { readonly kind: 'from'; readonly run: string; readonly decision: number };

/** A run ready to be played. */
export interface LoadedRun {
  readonly program: Program;
  readonly transcript: Transcript;
  readonly replay: Replay;
  readonly opening: 'briefing' | 'fresh' | 'resumed';
  /** Events the store already has; undefined for a run it has not seen. */
  readonly stored: number | undefined;
}

export type RunTrouble =
  | { readonly kind: 'no-scenario' | 'no-run' | 'unreachable' }
  /** The record is kept as it is; the issues say where it is wrong. */
  | { readonly kind: 'broken-run'; readonly run: string; readonly issues: readonly Issue[] };

function freshTranscript(services: Services, program: Program, mode: Mode): Transcript {
  return {
    format: 2,
    id: services.newId(),
    scenario: program.scenario.id,
    hash: program.hash,
    key: program.rubricHash,
    play: program.playHash,
    mode,
    seed: services.newSeed(),
    startedAt: new Date(services.now()).toISOString(),
    patience: mode === 'exam' ? services.settings.get().patience : 1,
    events: [],
  };
}

function freshRun(services: Services, program: Program, start: PlayStart): LoadedRun {
  const transcript = freshTranscript(services, program, start.kind === 'new' ? start.mode : 'guided');
  const opening = start.kind === 'new' ? 'fresh' : 'briefing';
  return { program, transcript, replay: beginReplay(program), opening, stored: undefined };
}

/** A run that begins anew and whose scenario is there already: drawn at once, with no page of waiting before it. */
export function runAtHand(services: Services, scenario: string, start: PlayStart): LoadedRun | undefined {
  const program =
    start.kind === 'briefing' || start.kind === 'new' ? services.scenarios.atHand(scenario) : undefined;
  return program && freshRun(services, program, start);
}

const isBroken = (found: Transcript | BrokenRecord): found is BrokenRecord => 'raw' in found;

/** A stored run goes on in the scenario version it was begun in. */
async function storedRun(
  { runs, scenarios }: Services,
  scenario: string,
  run: string,
): Promise<Result<LoadedRun, RunTrouble>> {
  const found = await runs.get(run);
  if (!found) return fail({ kind: 'no-run' });
  if (isBroken(found)) return fail({ kind: 'broken-run', run, issues: found.issues });
  const { hash, key, events } = found;
  const program = (await scenarios.load(scenario, hash, key)) ?? (await scenarios.load(scenario));
  if (!program) return fail({ kind: 'no-scenario' });
  const replayed = replayTranscript(program, found);
  if (!replayed.ok) return fail({ kind: 'broken-run', run, issues: [replayed.error] });
  return ok({
    program,
    transcript: found,
    replay: replayed.value,
    opening: 'resumed',
    stored: events.length,
  });
}

const eventOf = ({ node, said, ms }: Turn): TranscriptEvent =>
  said.kind === 'silence'
    ? { type: 'silence', node: node.id, ms }
    : { type: 'choice', node: node.id, choice: said.id, ms };

/** A practice run that stands where an earlier one stood before its `decision`-th decision (0-based). */
function branchRun(services: Services, earlier: LoadedRun, decision: number): LoadedRun {
  const { program } = earlier;
  const events = earlier.replay.turns.slice(0, decision).map(eventOf);
  const transcript: Transcript = {
    ...freshTranscript(services, program, 'guided'),
    startedFrom: { run: earlier.transcript.id, decision: events.length },
    events,
  };
  let replay = beginReplay(program);
  for (const event of events) {
    const next = extendReplay(program, replay, event);
    if (next.ok) replay = next.value;
  }
  return { program, transcript, replay, opening: 'resumed', stored: undefined };
}

async function load(
  services: Services,
  scenario: string,
  start: PlayStart,
): Promise<Result<LoadedRun, RunTrouble>> {
  if (start.kind === 'briefing' || start.kind === 'new') {
    const program = await services.scenarios.load(scenario);
    return program ? ok(freshRun(services, program, start)) : fail({ kind: 'no-scenario' });
  }
  const loaded = await storedRun(services, scenario, start.run);
  return loaded.ok && start.kind === 'from' ? ok(branchRun(services, loaded.value, start.decision)) : loaded;
}

/** Loads the scenario and, where one is named, the stored run. Trouble is a value; nothing stored is touched. */
export const loadRun = (
  services: Services,
  scenario: string,
  start: PlayStart,
): Promise<Result<LoadedRun, RunTrouble>> =>
  load(services, scenario, start).catch(() => fail({ kind: 'unreachable' }));
