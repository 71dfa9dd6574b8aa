import { pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPin, keepPin } from '../../src/adapters/profiles/pin.ts';
import { keptText } from './kept-fixtures.ts';

describe('a PIN', () => {
  it('is kept as Node would derive it, and no other opens it', () => {
    const kept = keepPin('2468');
    expect(kept).toMatchObject({ rounds: 10_000, salt: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(kept.hash).toBe(pbkdf2Sync('2468', kept.salt, kept.rounds, 32, 'sha256').toString('hex'));
    expect(isPin(kept, '2468')).toBe(true);
    expect(isPin(kept, '2469')).toBe(false);
    expect(isPin(kept, '')).toBe(false);
  });

  it('of any words, at any number of rounds, opens with those words', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(
        words,
        fc.string({ maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (pin, salt, rounds) => {
          const hash = pbkdf2Sync(pin, salt, rounds, 32, 'sha256').toString('hex');
          expect(isPin({ salt, hash, rounds }, pin)).toBe(true);
          expect(isPin({ salt, hash, rounds }, `${pin}0`)).toBe(false);
        },
      ),
      { seed: 9, numRuns: 60 },
    );
  });

  it('that the build of 43435ad kept opens with what it was', () => {
    const { rows } = JSON.parse(keptText('database.json')).stores.profiles;
    const { pins } = JSON.parse(keptText('expected.json'));
    const locked = rows.filter(({ pin }: { pin?: unknown }) => pin !== undefined);
    expect(locked).toHaveLength(2);
    for (const { id, pin } of locked) {
      expect(isPin(pin, pins[id])).toBe(true);
      expect(isPin(pin, '0000')).toBe(false);
    }
  });
});
