import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/core/shared/read-json.ts';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('a text read as JSON', () => {
  it('is what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), (text) => {
        fc.pre(!text.includes('__proto__'));
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  it('is measured before it is parsed: brackets in texts do not count, escaped quotes end none', () => {
    expect(readJson(nested(256)).ok).toBe(true);
    expect(readJson(nested(257))).toEqual({ ok: false, error: { kind: 'deep', levels: 257 } });
    expect(readJson(nested(100_000))).toMatchObject({ error: { kind: 'deep', levels: 100_000 } });
    expect(readJson(JSON.stringify('['.repeat(1000))).ok).toBe(true);
    expect(readJson(JSON.stringify(`"${'{'.repeat(1000)}\\`)).ok).toBe(true);
    expect(readJson(`[${Array(1000).fill('[]').join()}]`).ok).toBe(true);
  });

  it.each(['{"__proto__":1}', '[{"a":[{"\\u005f_proto__":{}}]}]'])(
    'with a name that reaches into the program is refused: %s',
    (text) => {
      expect(readJson(text)).toEqual({ ok: false, error: { kind: 'reserved-name', name: '__proto__' } });
    },
  );

  it('that is none says how far it could be read', () => {
    expect(readJson('{"a":1,}')).toEqual({ ok: false, error: { kind: 'syntax', at: 7 } });
    expect(readJson('{"a":')).toEqual({ ok: false, error: { kind: 'syntax', at: 5 } });
  });
});
