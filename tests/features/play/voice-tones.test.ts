import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOICE_PACES, VOICE_PITCHES, VOICE_SEXES } from '../../../src/core/scenario/stage-vocabulary.ts';
import { MOODS } from '../../../src/core/scenario/vocabulary.ts';
import { castTones, type VoiceTraits } from '../../../src/features/play/voice/cast-tones.ts';
import { moodTone } from '../../../src/features/play/voice/mood-tone.ts';
import { loadShipped, shippedIds } from '../../support/load.ts';

const toneOf = (person: VoiceTraits) => {
  const tone = castTones({ one: person }).get('one');
  if (!tone) throw new Error('everybody has a voice');
  return tone;
};
const apart = (pitches: readonly number[]) =>
  Math.min(...pitches.flatMap((one, at) => pitches.slice(at + 1).map((other) => Math.abs(one - other))));

const traits: fc.Arbitrary<VoiceTraits> = fc.record({
  age: fc.integer({ min: 1, max: 120 }),
  voice: fc.option(
    fc.oneof(
      fc.record({
        pitch: fc.float({ min: 0, max: 2, noNaN: true }),
        rate: fc.float({ min: 0.5, max: 2, noNaN: true }),
      }),
      fc.record({
        sex: fc.constantFrom(...VOICE_SEXES),
        pitch: fc.constantFrom(...VOICE_PITCHES),
        pace: fc.constantFrom(...VOICE_PACES),
      }),
    ),
    { nil: undefined },
  ),
});

describe('a person’s voice', () => {
  it('is higher or lower, quicker or slower, as the author says in words', () => {
    const spoken = (voice: VoiceTraits['voice']) => toneOf({ age: 40, voice });
    const [man, woman] = [spoken({ sex: 'male' }), spoken({ sex: 'female' })];
    expect(man.pitch).toBeLessThan(toneOf({ age: 40 }).pitch);
    expect(woman.pitch).toBeGreaterThan(toneOf({ age: 40 }).pitch);
    expect(spoken({ sex: 'male', pitch: 'low' }).pitch).toBeLessThan(man.pitch);
    expect(spoken({ sex: 'male', pitch: 'high' }).pitch).toBeGreaterThan(man.pitch);
    expect(spoken({ sex: 'male', pace: 'slow' }).rate).toBeLessThan(man.rate);
    expect(spoken({ sex: 'male', pace: 'fast' }).rate).toBeGreaterThan(man.rate);
  });

  it('is a child’s in a child, boy or girl', () => {
    const [boy, girl] = (['male', 'female'] as const).map((sex) => toneOf({ age: 8, voice: { sex } }));
    expect(boy).toEqual(girl);
  });

  it('is slower and lower the older they are', () => {
    const ages = [8, 24, 40, 60, 80].map((age) => toneOf({ age }));
    const falling = (values: readonly number[]) =>
      values.every((value, at) => at === 0 || value < (values[at - 1] ?? 0));
    expect(falling(ages.map(({ pitch }) => pitch))).toBe(true);
    expect(falling(ages.map(({ rate }) => rate))).toBe(true);
  });

  it('is the author’s where the author gives one', () => {
    const voice = { pitch: 1.2, rate: 0.9 };
    expect(toneOf({ age: 67, voice })).toEqual(voice);
    const tones = castTones({
      plain: { age: 40 },
      given: { age: 40, voice: { pitch: 1, rate: 1 } },
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
