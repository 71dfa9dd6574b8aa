import { replayTranscript } from '../play/replay-transcript.ts';
import type { Replay } from '../play/replay.ts';
import type { Transcript } from '../play/transcript.ts';
import type { Program } from '../program/program.ts';
import type { World } from '../program/world.ts';
import type { Timing } from '../returns/bring-along.ts';
import type { Scenario } from '../scenario/schema.ts';
import { endingReport, type Verdict } from '../scoring/ending-report.ts';
import { type PromiseFate, promisesMade } from '../scoring/promises-made.ts';

/** Somebody as they are drawn and named. */
export type Sitter = Pick<Scenario['cast'][string], 'name' | 'call' | 'age' | 'about' | 'group' | 'look'>;

export interface PromiseTold {
  readonly promise: string;
  readonly what: string;
  readonly by: string;
  readonly to: string;
  readonly fate: PromiseFate;
}

/** The promise that a run takes up: it is a return. */
export interface TakenUp {
  readonly promise: string;
  readonly timing: Timing;
}

/** All that the beat needs of one run that has come to its end, in plain JSON. */
export interface RunTale {
  readonly run: string;
  /** The scenario whose people are met: of a return the one its promise was made in. */
  readonly scenario: string;
  /** Of what was played. */
  readonly title: string;
  /** When it ended, ISO 8601, UTC. */
  readonly at: string;
  readonly ending: string;
  /** 0–4. */
  readonly worth: number;
  /** Everybody who spoke in it, or of it at its end, as they are drawn; in the order of the cast. */
  readonly met: Readonly<Record<string, Sitter>>;
  /** Those of them who said something to the officer, or to whom the officer did. */
  readonly spoken: readonly string[];
  readonly verdicts: readonly Verdict[];
  /** Of those with a verdict: calm and trusting when it ended (anger ≤ 2, trust ≥ 2), as won over in passing. */
  readonly atEase: readonly string[];
  /** Facts that held at the end. */
  readonly facts: readonly string[];
  readonly promises: readonly PromiseTold[];
  readonly takes?: TakenUp | undefined;
}

/** As somebody at the side counts as won over (domain handbook §5). */
const MOST_ANGER = 2;
const LEAST_TRUST = 2;

function spokenIn({ people }: Program, { turns, passages }: Replay): ReadonlySet<string> {
  const spoken = new Set<string>();
  for (const { passages: before, reply, said } of turns) {
    for (const { who } of [...before.flatMap(({ lines }) => lines), ...reply]) spoken.add(who);
    if (said.kind === 'choice') spoken.add(people[said.to]?.id ?? '');
  }
  for (const { who } of passages.flatMap(({ lines }) => lines)) spoken.add(who);
  return spoken;
}

const sitters = ({ scenario }: Program, isMet: (person: string) => boolean): RunTale['met'] =>
  Object.fromEntries(
    Object.entries(scenario.cast)
      .filter(([person]) => isMet(person))
      .map(([person, { name, call, age, about, group, look }]) => [
        person,
        { name, call, age, about, group, look },
      ]),
  );

function isAtEase({ personIndex }: Program, { people }: World, person: string): boolean {
  const state = people[personIndex.get(person) ?? -1];
  return state !== undefined && state.anger <= MOST_ANGER && state.trust >= LEAST_TRUST;
}

function takenUp({ scenario: { returns } }: Program, { carried }: Transcript): TakenUp | undefined {
  if (!returns) return undefined;
  const holds = (fact: string): boolean => carried?.facts.includes(fact) ?? false;
  const timing = holds(returns.lapsed) ? 'lapsed' : holds(returns.late) ? 'late' : 'timely';
  return { promise: returns.promise, timing };
}

/**
 * What a run tells of the beat.
 *
 * @param program the version it was played in
 * @param endedAt ISO 8601, UTC
 * @returns undefined where it has not come to its end, or does not play
 */
export function tellRun(program: Program, transcript: Transcript, endedAt: string): RunTale | undefined {
  const replayed = replayTranscript(program, transcript);
  if (!replayed.ok || !replayed.value.ending) return undefined;
  const replay = replayed.value;
  const { world } = replay.situation;
  const { id, worth, verdicts } = endingReport(program, replayed.value.ending, world);
  const spoken = spokenIn(program, replay);
  const judges = new Set(verdicts.map(({ person }) => person));
  return {
    run: transcript.id,
    scenario: program.scenario.returns?.from ?? transcript.scenario,
    title: program.scenario.title,
    at: endedAt,
    ending: id,
    worth,
    met: sitters(program, (person) => spoken.has(person) || judges.has(person)),
    spoken: Object.keys(program.scenario.cast).filter((person) => spoken.has(person)),
    verdicts,
    atEase: verdicts.map(({ person }) => person).filter((person) => isAtEase(program, world, person)),
    facts: [...program.factBit].flatMap(([fact, bit]) => ((world.facts & bit) === 0 ? [] : [fact])),
    promises: promisesMade(program, replay).map(({ promise, what, by, to, fate }) => ({
      promise,
      what,
      by,
      to,
      fate,
    })),
    takes: takenUp(program, transcript),
  };
}
