import { describe, expect, it } from 'vitest';
import { asOwn, freeOwnId, isOwn } from '../../../src/core/scenario/own-scenario.ts';
import { idSchema } from '../../../src/core/scenario/id.ts';
import { countingRuns } from '../../../src/core/scoring/counting-runs.ts';
import { loadFixture, shippedIds } from '../../support/load.ts';

const { scenario } = loadFixture('queue-jumper');

describe('a scenario somebody brought', () => {
  it('has an id no shipped one has, and keeps it however often it is taken in', () => {
    expect(shippedIds().some(isOwn)).toBe(false);
    expect(asOwn(scenario).id).toBe('own-queue-jumper');
    expect(asOwn(asOwn(scenario)).id).toBe('own-queue-jumper');
  });

  it.each(['a'.repeat(48), `${'a'.repeat(43)}-bcd`])('has an id a transcript can name: %s', (id) => {
    const own = asOwn({ ...scenario, id }).id;
    expect(idSchema.safeParse(own).success).toBe(true);
    expect(isOwn(own)).toBe(true);
  });

  it.each(['queue-jumper', 'a'.repeat(48), `${'a'.repeat(43)}-bcd`])('has a next free id: %s', (id) => {
    const taken = new Set([asOwn({ ...scenario, id }).id]);
    for (let turn = 0; turn < 12; turn += 1) {
      const next = freeOwnId(id, taken);
      expect(taken.has(next)).toBe(false);
      expect(idSchema.safeParse(next).success && isOwn(next)).toBe(true);
      taken.add(next);
    }
  });

  it('never counts', () => {
    const run = { id: 'r', hash: 'h', mode: 'self', startedAt: '2026', decisions: 3 } as const;
    expect(countingRuns([{ ...run, scenario: 'own-queue-jumper' }]).size).toBe(0);
    expect(countingRuns([{ ...run, scenario: 'queue-jumper' }]).size).toBe(1);
  });
});
