import { describe, expect, it } from 'vitest';
import { watchCoverage } from '../../../src/core/check/coverage.ts';
import { explore } from '../../../src/core/check/explore.ts';
import { followFacts } from '../../../src/core/check/follow-facts.ts';
import type { Guard } from '../../../src/core/check/guards.ts';
import { orderGraph } from '../../../src/core/check/order.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { loadFixture } from '../../support/load.ts';
import { PlayedVerdicts } from './judged-in-play.ts';
import { programOf } from './naive.ts';
import { randomScenario } from './random-scenario.ts';

/** The condition a guard stands for, or the line, as it stands in the scenario. */
function thingOf(program: Program, { kind, when, path }: Guard): object {
  if (kind !== 'line' && when) return when;
  return path.reduce<unknown>(
    (part, name) => (part as Record<string | number, unknown>)[name],
    program.scenario,
  ) as object;
}

/** What the checker and the plays say of every conditional place, side by side. */
function sideBySide(link: () => Program): { checker: string[]; plays: string[] } {
  const program = link();
  const graph = explore(program);
  const coverage = watchCoverage(program);
  followFacts(graph, orderGraph(graph), coverage);
  const { verdicts } = new PlayedVerdicts(program);
  const told = new Set<object>();
  const checker: string[] = [];
  const plays: string[] = [];
  for (const guard of coverage.guards()) {
    const thing = thingOf(program, guard);
    told.add(thing);
    const played = verdicts.get(thing) ?? { held: false, failed: false };
    // Once a line without a condition has been said, whether it ever is not does not matter.
    const failed = (verdict: { held: boolean; failed: boolean }) =>
      verdict.failed && (guard.when !== undefined || !verdict.held);
    checker.push(`${guard.path.join('.')} ${guard.held} ${failed(guard)}`);
    plays.push(`${guard.path.join('.')} ${played.held} ${failed(played)}`);
  }
  for (const [thing, { held, failed }] of verdicts)
    if (!told.has(thing) && !(held && 'text' in thing))
      plays.push(`${JSON.stringify(thing)} ${held} ${failed}`);
  return { checker, plays };
}

describe('every condition is judged where a play judges it', () => {
  it.each(['sound-short', 'queue-jumper'])('%s', (name) => {
    const { checker, plays } = sideBySide(() => loadFixture(name));
    expect(checker).toEqual(plays);
  });

  it.each(Array.from({ length: 40 }, (_, index) => index + 101))('random scenario %i', (seed) => {
    const { checker, plays } = sideBySide(() => programOf(randomScenario(seed)));
    expect(checker).toEqual(plays);
  });
});
