import { beginReplay } from '../../core/play/replay.ts';
import { bringAlong, type Timing } from '../../core/returns/bring-along.ts';
import type { Standing } from '../../core/returns/owed.ts';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import type { LoadedRun } from '../loaded-run.ts';
import type { RunTrouble } from '../play-start.ts';
import type { SessionServices } from '../session-services.ts';
import { storedRun } from '../stored-run.ts';
import { readPromises } from './read-promises.ts';

const TIMING: Readonly<Record<Exclude<Standing, 'ahead'>, Timing>> = {
  today: 'timely',
  late: 'late',
  lapsed: 'lapsed',
};

/**
 * The run of a return: the one that was begun, or a fresh one with what is brought along on the day it is. Nothing of
 * the kind stands, or not yet: trouble.
 *
 * @param fresh a run of it that brings nothing along
 */
export async function takeUp(
  services: SessionServices,
  fresh: LoadedRun,
): Promise<Result<LoadedRun, RunTrouble>> {
  const { program, transcript } = fresh;
  const { id, returns } = program.scenario;
  const { open } = await readPromises(services);
  const owed = open.find(({ returning }) => returning.id === id);
  if (!owed || !returns) return fail({ kind: 'not-owed' });
  if (owed.begun !== undefined) return storedRun(services, id, owed.begun);
  if (owed.standing === 'ahead') return fail({ kind: 'not-due' });
  const earlier = await storedRun(services, owed.scenario, owed.run);
  if (!earlier.ok) return earlier;
  const { program: made, replay } = earlier.value;
  const carried = bringAlong(returns, made, replay.situation.world, TIMING[owed.standing]);
  return ok({ ...fresh, transcript: { ...transcript, carried }, replay: beginReplay(program, carried) });
}
