import { createActor } from 'xstate';
import { explore } from '../../core/check/explore.ts';
import { compileMachine } from '../../core/engine/machine.ts';
import type { Program } from '../../core/program/program.ts';
import { startSituation, step } from '../../core/engine/step.ts';
import { machineEvent } from '../../core/engine/machine-events.ts';
import { buildReport } from '../../core/scoring/report.ts';
import { expertPath } from '../../core/scoring/expert-path.ts';
import type { ScoringNames } from '../../core/scoring/scoring-names.ts';
import type { Transcript } from '../../core/play/transcript.ts';
import { choicesIn, randomRuns } from './random-runs.ts';

const RUNS = 400;

/** Runs `work` for at least `seconds` after one warm-up round; returns units per second of the median round. */
function rate(units: number, work: () => void, seconds = 1.5): number {
  work();
  const rates: number[] = [];
  for (const end = performance.now() + seconds * 1000; performance.now() < end || rates.length < 3; ) {
    const started = performance.now();
    work();
    rates.push((units * 1000) / (performance.now() - started));
  }
  rates.sort((left, right) => left - right);
  return Math.round(rates[Math.floor(rates.length / 2)] ?? 0);
}

/** Choices per second through a running actor, each sent as an event, advances included. */
export function machineRate(program: Program): number {
  const runs = randomRuns(program, RUNS);
  const machine = compileMachine(program);
  const events = runs.map((run) => run.map(machineEvent));
  return rate(choicesIn(runs), () => {
    for (const run of events) {
      const actor = createActor(machine).start();
      for (const event of run) actor.send(event);
    }
  });
}

/** Choices per second through the same rules as plain functions. */
export function plainRate(program: Program): number {
  const runs = randomRuns(program, RUNS * 10);
  return rate(choicesIn(runs), () => {
    for (const run of runs) {
      let situation = startSituation(program);
      for (const event of run) situation = step(program, situation, event) ?? situation;
    }
  });
}

export function exploreRate(program: Program): number {
  const size = explore(program).situations.length;
  return rate(size, () => {
    explore(program);
  });
}

/** Median milliseconds to report on a finished expert run. */
export function reportMs(program: Program, key: ScoringNames): number {
  const transcript: Transcript = {
    format: 2,
    id: 'bench',
    scenario: program.scenario.id,
    hash: program.hash,
    mode: 'self',
    seed: 1,
    startedAt: '2026-01-01T00:00:00.000Z',
    patience: 0,
    events: [...expertPath(program).events],
  };
  const times = Array.from({ length: 60 }, () => {
    const started = performance.now();
    const report = buildReport(program, transcript, key);
    if (!report.ok) throw new Error(report.error.message);
    return performance.now() - started;
  });
  return times.sort((left, right) => left - right)[30] ?? 0;
}
