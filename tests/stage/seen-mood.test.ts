import { describe, expect, it } from 'vitest';
import { MOODS } from '../../src/core/scenario/vocabulary.ts';
import { seenAs } from '../../src/stage/seen-mood.ts';
import { figure, scene } from './scenes.ts';

const by = figure('by', { mood: 'relieved' });
const seenBeside = (mood: (typeof MOODS)[number], who = by) =>
  seenAs(who, scene([figure('ann', { mood, speaking: true }), who]));

describe('whoever only stands by', () => {
  it('is never glad, with or without a word for it, while another is moved', () => {
    for (const mood of MOODS)
      for (const own of ['relieved', 'smile', 'calm'] as const) {
        const seen = seenBeside(mood, figure('by', { mood: own }));
        if (!['calm', 'explaining', 'relieved', 'smile', 'tense', 'suspicious'].includes(mood))
          expect([seen.earnest, seen.mood]).toEqual([true, expect.stringMatching(/^(calm|tense)$/)]);
      }
  });

  it('is on edge where another rages or is in terror', () => {
    expect(seenBeside('furious')).toEqual({ mood: 'tense', earnest: true, worded: true });
    expect(seenBeside('afraid').mood).toBe('tense');
    expect(seenBeside('sad')).toEqual({ mood: 'calm', earnest: true, worded: false });
  });

  it('is on edge where somebody is held, lies there or lifts a stool, whatever their faces say', () => {
    const calm = figure('ann', { waits: true });
    const held = scene([calm, by], {
      props: [{ prop: 'colleagues', of: 'ann', at: undefined, doing: 'restrains' }],
    });
    expect(seenAs(by, held).mood).toBe('tense');
    expect(seenAs(by, scene([figure('ann', { holds: 'stool-up' }), by])).mood).toBe('tense');
    expect(seenAs(by, scene([figure('ann', { pose: 'lying' }), by])).mood).toBe('tense');
    expect(seenAs(by, scene([figure('ann', { pose: 'lying', at: 'bed' }), by])).mood).toBe('calm');
  });

  it('keeps a face of their own that is not glad', () => {
    expect(seenBeside('furious', figure('by', { mood: 'crying' })).mood).toBe('crying');
  });
});

describe('people nobody talks with', () => {
  it('keep the face of their work whatever goes on', () => {
    const colleague = figure('colleague-0', { call: '' });
    expect(seenBeside('furious', colleague)).toEqual({ mood: 'calm', earnest: true, worded: false });
  });
});

describe('whoever speaks, or whom the talk is about', () => {
  it('looks as their words do', () => {
    const speaker = figure('by', { mood: 'smile', speaking: true });
    expect(seenBeside('furious', speaker)).toEqual({ mood: 'smile', earnest: false, worded: true });
    const main = figure('by', { mood: 'relieved', waits: true });
    expect(seenAs(main, scene([main]))).toEqual({ mood: 'relieved', earnest: false, worded: true });
  });
});
