import type { Program } from '../core/program/program.ts';
import { replayTranscript } from '../core/play/replay-transcript.ts';
import { beginReplay, extendReplay, type Turn } from '../core/play/replay.ts';
import type { Transcript, TranscriptEvent } from '../core/play/transcript.ts';
import { fail, ok, type Result } from '../core/shared/result.ts';
import { NewerContentError } from '../ports/newer-content-error.ts';
import type { BrokenRecord } from '../ports/run-store.ts';
import { freshTranscript } from './fresh-transcript.ts';
import type { LoadedRun } from './loaded-run.ts';
import type { RunTrouble } from './play-start.ts';
import type { SessionServices } from './session-services.ts';

const isBroken = (found: Transcript | BrokenRecord): found is BrokenRecord => 'raw' in found;

/** The version a run was begun in, or the present one where that was not kept. */
async function programFor(
  { scenarios }: SessionServices,
  scenario: string,
  { hash, key }: Transcript,
): Promise<Result<Program, RunTrouble>> {
  try {
    const program = (await scenarios.load(scenario, hash, key)) ?? (await scenarios.load(scenario));
    return program ? ok(program) : fail({ kind: 'no-scenario' });
  } catch (error) {
    return fail({ kind: error instanceof NewerContentError ? 'newer' : 'unreachable' });
  }
}

/** A stored run goes on in the scenario version it was begun in. */
export async function storedRun(
  services: SessionServices,
  scenario: string,
  run: string,
): Promise<Result<LoadedRun, RunTrouble>> {
  const found = await services.runs.get(run);
  if (!found) return fail({ kind: 'no-run' });
  if (isBroken(found)) return fail({ kind: 'broken-run', run, issues: found.issues });
  const program = await programFor(services, scenario, found);
  if (!program.ok) return program;
  const replayed = replayTranscript(program.value, found);
  if (!replayed.ok) return fail({ kind: 'broken-run', run, issues: [replayed.error] });
  return ok({
    program: program.value,
    transcript: found,
    replay: replayed.value,
    opening: 'resumed',
    stored: found.events.length,
  });
}

const eventOf = ({ node, said, ms }: Turn): TranscriptEvent =>
  said.kind === 'silence'
    ? { type: 'silence', node: node.id, ms }
    : { type: 'choice', node: node.id, choice: said.id, ms };

/** A practice run that stands where an earlier one stood before its `decision`-th decision (0-based). */
export function branchRun(services: SessionServices, earlier: LoadedRun, decision: number): LoadedRun {
  const { program } = earlier;
  const events = earlier.replay.turns.slice(0, decision).map(eventOf);
  const transcript: Transcript = {
    ...freshTranscript(services, program, 'guided'),
    startedFrom: { run: earlier.transcript.id, decision: events.length },
    ...(earlier.transcript.carried && { carried: earlier.transcript.carried }),
    events,
  };
  let replay = beginReplay(program, transcript.carried);
  for (const event of events) {
    const next = extendReplay(program, replay, event);
    if (next.ok) replay = next.value;
  }
  return { program, transcript, replay, opening: 'resumed', stored: undefined };
}
