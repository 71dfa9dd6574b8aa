import { describe, expect, it } from 'vitest';
import { nodeOf } from '../../../src/core/engine/step.ts';
import {
  beginTryOut,
  startingSetup,
  type TryOut,
  tryStep,
} from '../../../src/features/check/play-test/try-out.ts';
import { describeCondition } from '../../../src/features/check/describe-condition.ts';
import { describeExample } from '../../../src/features/check/describe-example.ts';
import { loadFixture } from '../../support/load.ts';

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
});

describe('words for authors', () => {
  it('tells an example as steps', () => {
    const steps = describeExample(program, [
      { type: 'choose', choice: 'ask' },
      { type: 'silence' },
      { type: 'advance' },
    ]);
    expect(steps.map(({ node, words }) => `${node}: ${words ?? '—'}`)).toEqual([
      'push-in: 您这是赶什么？',
      'why-hurry: （没说话）',
      'stand: —',
      'last: —',
    ]);
  });

  it('tells conditions in plain words', () => {
    expect(describeCondition(program, { person: 'lin', anger: { min: 1, max: 2 }, trust: { min: 2 } })).toBe(
      '林师傅怒气在 1 到 2 之间，林师傅信任至少 2 ',
    );
    expect(describeCondition(program, { all: [{ fact: 'seated' }, { not: { window: 'lin' } }] })).toBe(
      '成立：坐下了，而且不是（林师傅听得进办法了）',
    );
  });
});
