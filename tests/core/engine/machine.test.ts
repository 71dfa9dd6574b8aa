import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { compileMachine, type MachineEvent, type ScenarioMachine } from '../../../src/core/engine/machine.ts';
import { statechartConfig } from '../../../src/core/engine/statechart.ts';
import { startSituation, step } from '../../../src/core/engine/step.ts';
import type { Situation } from '../../../src/core/program/world.ts';
import { moodOf } from '../../../src/core/person/person-state.ts';
import { machineEvent, placeOf, stepEvents } from '../../../src/core/engine/machine-events.ts';
import { loadFixture } from '../../support/load.ts';

const program = loadFixture('queue-jumper');
const machine: ScenarioMachine = compileMachine(program);

const send = (events: MachineEvent[]) => {
  const actor = createActor(machine).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot();
};

/** An ended machine hears nothing more, and warns whoever goes on talking to it. */
const tell = (actor: ReturnType<typeof createActor<ScenarioMachine>>, event: MachineEvent): void => {
  if (actor.getSnapshot().status === 'active') actor.send(event);
};

const expectSame = (situation: Situation, snapshot: ReturnType<typeof send>): void => {
  expect(placeOf(program, snapshot)).toBe(program.nodes[situation.node]?.id);
  expect(snapshot.context.world).toEqual(situation.world);
};

describe('the scenario machine', () => {
  it('is plain JSON', () => {
    const config = statechartConfig(program);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  it('starts where the plain model starts', () => expectSame(startSituation(program), send([])));

  it('agrees with the plain model on random walks, illegal events included', () => {
    const events = stepEvents(program);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 25 }), (walk) => {
        const actor = createActor(machine).start();
        let situation = startSituation(program);
        for (const event of walk) {
          const next = step(program, situation, event);
          if (actor.getSnapshot().status === 'done') {
            // An ended machine hears nothing more; nor does the plain model.
            expect(next).toBeUndefined();
            continue;
          }
          situation = next ?? situation;
          actor.send(machineEvent(event));
          expectSame(situation, actor.getSnapshot());
        }
      }),
      { numRuns: 400 },
    );
  });

  it('mirrors anger in an orthogonal mood region', () => {
    const snapshot = send([{ type: 'choose.order' }]);
    const value = snapshot.value as unknown as { play: Record<string, string> };
    expect(value.play['mood-lin']).toBe(moodOf(snapshot.context.world.people[0]?.anger ?? -1));
  });

  it('interrupts with an outburst and returns through history to where the choice was going', () => {
    // order: 3→5 (hot words), shout at the edge: outburst, then back to `stand`.
    const events: MachineEvent[] = [{ type: 'choose.order' }, { type: 'choose.shout' }];
    const before = send(events);
    expect(before.context.world.people[0]?.anger).toBeGreaterThanOrEqual(4);
  });

  it('survives JSON and a restart in a freshly compiled machine, inside an interrupt too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...stepEvents(program)), { maxLength: 15 }),
        fc.constantFrom(...stepEvents(program)),
        (walk, next) => {
          const actor = createActor(machine).start();
          for (const event of walk) tell(actor, machineEvent(event));
          const saved = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
          const restored = createActor(compileMachine(program), { snapshot: saved }).start();
          expect(restored.getSnapshot().status).toBe(actor.getSnapshot().status);
          tell(actor, machineEvent(next));
          tell(restored, machineEvent(next));
          expect(restored.getSnapshot().value).toEqual(actor.getSnapshot().value);
          expect(restored.getSnapshot().context).toEqual(actor.getSnapshot().context);
        },
      ),
      { numRuns: 150 },
    );
  });
});
