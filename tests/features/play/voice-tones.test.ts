import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOODS } from '../../../src/core/scenario/vocabulary.ts';
import { castTones, type VoiceTraits } from '../../../src/features/play/voice/cast-tones.ts';
import { moodTone } from '../../../src/features/play/voice/mood-tone.ts';
import { registerOf } from '../../../src/features/play/voice/register-of.ts';
import { loadShipped, shippedIds } from '../../support/load.ts';

const toneOf = (person: VoiceTraits) => {
  const tone = castTones({ one: person }).get('one');
  if (!tone) throw new Error('everybody has a voice');
  return tone;
};
const apart = (pitches: readonly number[]) =>
  Math.min(...pitches.flatMap((one, at) => pitches.slice(at + 1).map((other) => Math.abs(one - other))));

const traits: fc.Arbitrary<VoiceTraits> = fc.record({
  call: fc.constantFrom('周大爷', '丁姨', '小何', '婆婆', '马师傅', '许燕'),
  age: fc.integer({ min: 1, max: 120 }),
  look: fc.option(fc.record({ hair: fc.constantFrom('crew', 'perm', 'wig') }), { nil: undefined }),
  voice: fc.option(
    fc.record({
      pitch: fc.float({ min: 0, max: 2, noNaN: true }),
      rate: fc.float({ min: 0.5, max: 2, noNaN: true }),
    }),
    { nil: undefined },
  ),
});

describe('a person’s voice', () => {
  it('is higher or lower by how they are called, else by how they are drawn', () => {
    expect(registerOf({ call: '周大爷', look: { hair: 'perm' } })).toBe('lower');
    expect(registerOf({ call: '婆婆' })).toBe('higher');
    expect(registerOf({ call: '许燕', look: { hair: 'shoulder' } })).toBe('higher');
    expect(registerOf({ call: '马师傅', look: { hair: 'tousled' } })).toBe('lower');
    expect(registerOf({ call: '小何' })).toBe('middle');
    expect(registerOf({ call: '舅妈' })).toBe('middle');
  });

  it('is slower and lower the older they are', () => {
    const ages = [8, 24, 40, 60, 80].map((age) => toneOf({ call: '', age }));
    const falling = (values: readonly number[]) =>
      values.every((value, at) => at === 0 || value < (values[at - 1] ?? 0));
    expect(falling(ages.map(({ pitch }) => pitch))).toBe(true);
    expect(falling(ages.map(({ rate }) => rate))).toBe(true);
  });

  it('is the author’s where the author gives one', () => {
    const voice = { pitch: 1.2, rate: 0.9 };
    expect(toneOf({ call: '周大爷', age: 67, voice })).toEqual(voice);
    const tones = castTones({
      plain: { call: '小何', age: 40 },
      given: { call: '', age: 40, voice: { pitch: 1, rate: 1 } },
    });
    expect(tones.get('given')?.pitch).toBe(1);
    expect(tones.get('plain')?.pitch).not.toBe(1);
  });

  it('is nobody else’s in the scene, and always the same', () => {
    fc.assert(
      fc.property(fc.array(traits, { minLength: 2, maxLength: 12 }), (people) => {
        const cast = Object.fromEntries(people.map((person, at) => [`p${at}`, person]));
        const tones = castTones(cast);
        const pitches = [...tones.values()].map(({ pitch }) => pitch);
        expect(apart(pitches)).toBeGreaterThanOrEqual(people.length <= 4 ? 0.079 : 0.019);
        expect(castTones(cast)).toEqual(tones);
      }),
    );
  });

  it('in any mood stays within what a voice can do, and apart from the others', () => {
    fc.assert(
      fc.property(
        fc.array(traits, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...MOODS),
        (people, mood) => {
          const cast = Object.fromEntries(people.map((person, at) => [`p${at}`, person]));
          const tones = [...castTones(cast).values()].map((calm) => moodTone(calm, mood));
          for (const { pitch, rate } of tones) {
            expect(pitch).toBeGreaterThanOrEqual(0.5);
            expect(pitch).toBeLessThanOrEqual(1.6);
            expect(rate).toBeGreaterThanOrEqual(0.7);
            expect(rate).toBeLessThanOrEqual(1.4);
          }
          expect(new Set(tones.map(({ pitch }) => pitch.toFixed(3))).size).toBe(tones.length);
        },
      ),
    );
  });

  it('rises and hurries in a rage, sinks and slows in tiredness', () => {
    const calm = { pitch: 1, rate: 1 };
    const [furious, tired] = [moodTone(calm, 'furious'), moodTone(calm, 'tired')];
    expect(moodTone(calm, 'calm')).toEqual(calm);
    expect(furious.pitch).toBeGreaterThan(moodTone(calm, 'angry').pitch);
    expect(furious.rate).toBeGreaterThan(moodTone(calm, 'angry').rate);
    expect(tired.pitch).toBeLessThan(1);
    expect(tired.rate).toBeLessThan(1);
  });

  it.each(shippedIds())('%s: everybody is heard apart', (id) => {
    const pitches = [...castTones(loadShipped(id).scenario.cast).values()].map(({ pitch }) => pitch);
    expect(apart(pitches)).toBeGreaterThanOrEqual(0.079);
  });
});
