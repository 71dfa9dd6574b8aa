import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { compileMachine } from '../../../src/core/engine/machine.ts';
import type { StatechartConfig } from '../../../src/core/engine/statechart.ts';
import { nodeOf, startSituation, step } from '../../../src/core/engine/step.ts';
import { machineEvent, placeOf, stepEvents } from '../../../src/core/engine/machine-events.ts';
import { statechartFile } from '../../../src/core/exchange/statechart-file.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';
import { loadFixture } from '../../support/load.ts';

describe('statechart file', () => {
  it('is a whole machine: read back from its text it walks as the scenario does', () => {
    const program = loadFixture('queue-jumper');
    const config = JSON.parse(statechartFile(program)) as StatechartConfig;
    const machine = compileMachine(program, config);
    const random = seededRandom(7);
    const events = stepEvents(program);
    let [snapshot] = initialTransition(machine);
    let situation = startSituation(program);
    for (let count = 0; count < 200; count += 1) {
      const event = events[Math.floor(random() * events.length)] as (typeof events)[number];
      [snapshot] = transition(machine, snapshot, machineEvent(event));
      situation = step(program, situation, event) ?? situation;
      expect(placeOf(program, snapshot)).toBe(nodeOf(program, situation).id);
    }
  });
});
