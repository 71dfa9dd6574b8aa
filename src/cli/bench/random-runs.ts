import type { Program } from '../../core/program/program.ts';
import { nodeOf, offered, type ScenarioEvent, startSituation, step } from '../../core/engine/step.ts';
import { seededRandom } from '../../core/shared/random.ts';

/** Plays of a random trainee from start to ending, as events. Same seed, same plays. */
export function randomRuns(program: Program, count: number, seed = 1): ScenarioEvent[][] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const events: ScenarioEvent[] = [];
    for (let situation = startSituation(program); ; ) {
      const node = nodeOf(program, situation);
      if (node.kind === 'ending') return events;
      const options = node.kind === 'decision' ? offered(node, situation.world) : [];
      const choice = options[Math.floor(random() * options.length)];
      const event: ScenarioEvent = choice ? { type: 'choose', choice: choice.id } : { type: 'advance' };
      events.push(event);
      situation = step(program, situation, event) ?? situation;
    }
  });
}

export const choicesIn = (runs: readonly (readonly ScenarioEvent[])[]): number =>
  runs.reduce((sum, run) => sum + run.filter(({ type }) => type === 'choose').length, 0);
