import type { LineMood } from '../core/scenario/vocabulary.ts';

/** How a person looks, in one word: what an officer would see, never a diagnosis. */
export const MOOD_WORDS: Readonly<Record<LineMood, string>> = {
  calm: '平静',
  tense: '绷着',
  angry: '生气',
  furious: '火冒三丈',
  cold: '冷着脸',
  sad: '难过',
  afraid: '害怕',
  tired: '疲惫',
  suspicious: '将信将疑',
  ashamed: '难为情',
  relieved: '松了口气',
  smile: '露出笑意',
  crying: '哭了',
  explaining: '在解释',
};

export type MoodTone = 'even' | 'warm' | 'hot' | 'low' | 'eased';

const TONES: Readonly<Record<LineMood, MoodTone>> = {
  calm: 'even',
  explaining: 'even',
  tense: 'warm',
  suspicious: 'warm',
  angry: 'hot',
  furious: 'hot',
  cold: 'low',
  sad: 'low',
  afraid: 'low',
  tired: 'low',
  ashamed: 'low',
  crying: 'low',
  relieved: 'eased',
  smile: 'eased',
};

/** Five families of mood, each with a colour of its own. */
export const moodTone = (mood: LineMood): MoodTone => TONES[mood];
