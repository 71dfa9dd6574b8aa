import { memoryStores } from '../../src/adapters/memory/memory-stores.ts';
import { returnCard } from '../../src/cli/load-returns.ts';
import type { Transcript } from '../../src/core/play/transcript.ts';
import type { Program } from '../../src/core/program/program.ts';
import { hashPlay } from '../../src/core/scenario/hash-play.ts';
import { hashRubric } from '../../src/core/scoring/hash-rubric.ts';
import type { ScenarioCard, ScenarioSource } from '../../src/ports/scenario-source.ts';
import { loadLibrary, loadProgram, loadShipped } from './load.ts';
import { Play } from './play.ts';

/** The shortest way through 第五次来访 on which the call of tomorrow is promised and still owed at the end. */
export const TO_A_PROMISE = [
  'pick-up',
  'sorry-for-him',
  'put-away',
  'for-your-good',
  'ask-story',
  'his-nothing',
  'what-want',
  'who-waits',
  'the-seal',
  'fetch-it',
  'confirm',
  'before-ten',
  'two-tracks',
] as const;

const scored = (program: Program): Program => ({
  ...program,
  rubricHash: hashRubric(loadLibrary()),
  playHash: hashPlay(program.scenario),
});

let read: { readonly parent: Program; readonly callBack: Program } | undefined;

/** The scenario, and the return of the call. */
export function callBackPrograms() {
  read ??= {
    parent: scored(loadShipped('fifth-visit')),
    callBack: scored(loadProgram('scenarios/fifth-visit/return-call-back.yaml')),
  };
  return read;
}

/** A source that ships one scenario and the return of one of its promises. */
export function withCallBack(): ScenarioSource {
  const { parent, callBack } = callBackPrograms();
  const { scenario: from, hash } = parent;
  const card = { ...from, hash, play: hashPlay(from) } satisfies ScenarioCard;
  const returns = returnCard(callBack.scenario, new Map([[from.id, from]]));
  return {
    list: () => [card],
    returns: async () => returns,
    load: async (id) => [parent, callBack].find(({ scenario }) => scenario.id === id),
    atHand: () => undefined,
    names: () => loadLibrary().rubric,
    rubric: async () => loadLibrary(),
    laws: async () => loadLibrary().laws,
  };
}

/** A run that promised the call and ended, as it is stored. */
export function promisedRun(change: Partial<Transcript> = {}): Transcript {
  const play = new Play(callBackPrograms().parent).choose(...TO_A_PROMISE);
  const { program, events } = play;
  return {
    format: 4,
    id: 'promised',
    scenario: program.scenario.id,
    hash: program.hash,
    key: program.rubricHash,
    play: program.playHash,
    mode: 'guided',
    seed: 1,
    startedAt: '2026-11-24T02:00:00.000Z',
    patience: 1,
    events,
    ...change,
  };
}

/** Stores in which the call was promised on 24 November 2026, Shanghai time and everywhere near it. */
export async function promisedStores(change: Partial<Transcript> = {}) {
  const stores = memoryStores();
  const run = promisedRun(change);
  await stores.runs.create(run);
  await stores.runs.finish(run.id, { ending: 'wrong-note', at: '2026-11-24T04:00:00.000Z' });
  return stores;
}

/** Milliseconds since the epoch: noon of a day of November 2026, in UTC. */
export const noon = (day: number): number => Date.UTC(2026, 10, day, 4);
