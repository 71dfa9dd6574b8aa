import type { Program } from '../program/program.ts';
import type { Issue } from '../shared/issue.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { beginReplay, endlessBeats, extendReplay, type Replay } from './replay.ts';
import type { Transcript } from './transcript.ts';

/** Whether a transcript names this version, under what it is called now or was called earlier. */
function isOfVersion({ hash, rubricHash, earlier }: Program, played: Transcript): boolean {
  const goesBy = (now: string, before: readonly string[] = [], named = now) =>
    [now, ...before].includes(named);
  // One that does not say by what it was scored, or a program nobody keeps versions of, goes by the scenario alone.
  return (
    goesBy(hash, earlier?.hashes, played.hash) &&
    (!rubricHash || goesBy(rubricHash, earlier?.rubricHashes, played.key))
  );
}

/** Something brought along that this scenario knows nothing of. */
function unknownCarried(program: Program, { carried }: Transcript): Issue | undefined {
  const unknown = [
    ...(carried?.facts ?? []).filter((fact) => !program.factBit.has(fact)),
    ...Object.keys(carried?.trust ?? {}).filter((person) => !program.personIndex.has(person)),
  ];
  if (unknown.length === 0) return undefined;
  return {
    code: 'carried-unknown',
    severity: 'error',
    path: ['carried'],
    message: `记录里带来的“${unknown[0]}”，情景里没有`,
    hint: '这条记录可能改动过',
  };
}

/**
 * Plays a transcript through its scenario. Same program and events, same result, everywhere.
 *
 * Fails when the transcript belongs to another scenario or version, or an event does not fit; the issue
 * names the event (`path: ['events', index]`).
 */
export function replayTranscript(program: Program, transcript: Transcript): Result<Replay, Issue> {
  if (transcript.scenario !== program.scenario.id) {
    return fail({
      code: 'other-scenario',
      severity: 'error',
      path: ['scenario'],
      message: `这是“${transcript.scenario}”的记录，不是“${program.scenario.id}”的`,
    });
  }
  if (!isOfVersion(program, transcript)) {
    return fail({
      code: 'other-version',
      severity: 'error',
      path: ['hash'],
      message: '这条记录是用情景的另一个版本练的',
      hint: '情景改过内容，旧记录照原样留着，不用新版重新算分',
    });
  }
  const unknown = unknownCarried(program, transcript);
  if (unknown) return fail(unknown);
  let replay = beginReplay(program, transcript.carried);
  const stuck = endlessBeats(program, replay);
  if (stuck) return fail(stuck);
  for (const [index, event] of transcript.events.entries()) {
    const next = extendReplay(program, replay, event, index);
    if (!next.ok) return next;
    replay = next.value;
  }
  return ok(replay);
}
