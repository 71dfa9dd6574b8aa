import { describe, expect, it } from 'vitest';
import { dispositionsSchema } from '../../../src/core/person/disposition-schema.ts';

const preset = {
  name: '急脾气',
  gloss: '一点就着',
  start: { anger: 3, trust: 1, face: 1 },
  hotButtons: ['command'],
  keys: ['restate', 'label'],
};
const starting = (start: object) => ({ ...preset, start: { ...preset.start, ...start } });
const accepts = (value: object, name = 'quick-temper', rest = {}): boolean =>
  dispositionsSchema.safeParse({ format: 1, dispositions: { [name]: value }, ...rest }).success;

describe('a disposition file', () => {
  it('is kept word for word', () => {
    const file = { format: 1, dispositions: { 'quick-temper': preset } };
    expect(dispositionsSchema.parse(file)).toEqual(file);
  });

  it.each([
    ['anger', 0, 5],
    ['trust', 0, 4],
    ['face', 0, 2],
  ])('lets %s start from %i to %i and no further', (name, low, high) => {
    for (const value of [low, high]) expect(accepts(starting({ [name]: value }))).toBe(true);
    for (const value of [low - 1, high + 1, 0.5]) expect(accepts(starting({ [name]: value }))).toBe(false);
  });

  it('has at most two acts of a kind, and only acts there are', () => {
    for (const list of ['hotButtons', 'keys']) {
      expect(accepts({ ...preset, [list]: [] })).toBe(true);
      expect(accepts({ ...preset, [list]: ['blame', 'threat'] })).toBe(true);
      expect(accepts({ ...preset, [list]: ['blame', 'threat', 'command'] })).toBe(false);
      expect(accepts({ ...preset, [list]: ['shout'] })).toBe(false);
    }
  });

  it.each([
    ['a', true],
    ['quick-temper', true],
    ['Quick', false],
    ['-quick', false],
    ['1st', false],
    ['quick_temper', false],
    ['', false],
  ])('named %o is taken: %o', (name, taken) => expect(accepts(preset, name)).toBe(taken));

  it('says a name and a gloss, and nothing that is not known', () => {
    expect(accepts({ ...preset, name: '' })).toBe(false);
    expect(accepts({ ...preset, gloss: '' })).toBe(false);
    expect(accepts({ ...preset, mood: 1 })).toBe(false);
    expect(accepts(starting({ heard: 1 }))).toBe(false);
    expect(accepts(preset, 'quick-temper', { extra: 1 })).toBe(false);
    expect(accepts(preset, 'quick-temper', { format: 2 })).toBe(false);
  });
});
