import { describe, expect, it } from 'vitest';
import { describeCondition } from '../../../src/features/check/describe-condition.ts';
import { describeExample } from '../../../src/features/check/describe-example.ts';
import { loadFixture } from '../../support/load.ts';

const program = loadFixture('queue-jumper');

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
