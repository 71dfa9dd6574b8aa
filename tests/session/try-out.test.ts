import { describe, expect, it } from 'vitest';
import { nodeOf } from '../../src/core/engine/step.ts';
import {
  beginTryOut,
  startingSetup,
  stepBack,
  type TryOut,
  tryStep,
} from '../../src/session/try-out/try-out.ts';
import { seeTryOut } from '../../src/session/views/see-try-out.ts';
import { loadFixture } from '../support/load.ts';

const program = loadFixture('queue-jumper');
const at = ({ situation }: TryOut): string => nodeOf(program, situation).id;
const lin = ({ situation }: TryOut) => situation.world.people[0];

describe('a play-test', () => {
  it('starts anywhere, with people and facts as set, and what the node tells', () => {
    const setup = startingSetup(program, 'sit');
    const people = { ...setup.people, lin: { anger: 1, trust: 4, heard: 3, progress: 2, face: 0 } };
    const begun = beginTryOut(program, { ...setup, people, facts: new Set(['truck-outside']) });
    expect(at(begun)).toBe('sit');
    expect(lin(begun)).toMatchObject({ anger: 1, trust: 4, heard: 3, progress: 2, face: 0 });
    expect(begun.situation.world.facts).toBe(
      (program.factBit.get('truck-outside') ?? 0) | (program.factBit.get('seated') ?? 0),
    );
  });

  it('records what was said, its grade and the numbers before and after', () => {
    const begun = beginTryOut(program, startingSetup(program, 'push-in'));
    const next = tryStep(program, begun, { type: 'choose', choice: 'order' });
    expect(next.tried[0]).toMatchObject({
      node: 'push-in',
      grade: 0,
      why: '他听见的是撵人。',
      said: { id: 'order' },
    });
    expect(next.tried[0]?.before.people[0]?.anger).toBe(3);
    expect(next.tried[0]?.after.people[0]?.anger).toBe(4);
    expect(at(next)).toBe('why-hurry');
  });

  it('returns from an interrupt to where the hand said it broke in', () => {
    const setup = startingSetup(program, 'lin-erupts');
    expect(setup.resume).toBe('push-in');
    const begun = beginTryOut(program, { ...setup, resume: 'last' });
    expect(at(tryStep(program, begun, { type: 'choose', choice: 'wait' }))).toBe('last');
  });

  it('changes nothing by what means nothing here', () => {
    const begun = beginTryOut(program, startingSetup(program, 'push-in'));
    expect(tryStep(program, begun, { type: 'choose', choice: 'hold' })).toEqual(begun);
    expect(tryStep(program, begun, { type: 'advance' })).toEqual(begun);
  });

  it('works from every node of the scenario', () => {
    for (const node of program.nodes) {
      let state = beginTryOut(program, startingSetup(program, node.id));
      for (let count = 0; count < 30 && nodeOf(program, state.situation).kind !== 'ending'; count += 1) {
        state = tryStep(
          program,
          state,
          nodeOf(program, state.situation).kind === 'beat' ? { type: 'advance' } : { type: 'silence' },
        );
      }
      expect(nodeOf(program, state.situation).kind).toBe('ending');
    }
  });

  it('goes back a step at a time to where it began', () => {
    const begun = beginTryOut(program, startingSetup(program, 'push-in'));
    const next = tryStep(program, begun, { type: 'choose', choice: 'order' });
    expect(stepBack(program, next)).toEqual(begun);
    expect(stepBack(program, begun)).toEqual(begun);
  });

  it('is seen by its author with who was moved, from what to what', () => {
    const begun = beginTryOut(program, startingSetup(program, 'push-in'));
    const { tried, people } = seeTryOut(
      program,
      tryStep(program, begun, { type: 'choose', choice: 'order' }),
    );
    expect(tried[0]?.said).toMatchObject({ grade: 0, why: '他听见的是撵人。' });
    expect(tried[0]?.said?.moved[0]?.values[0]).toEqual({ variable: 'anger', value: 4, was: 3 });
    expect(people[0]?.values[0]).toEqual({ variable: 'anger', value: 4, was: undefined });
  });
});
