import type { LineMood } from '../../core/scenario/vocabulary.ts';

export const MS_A_SYLLABLE = 240;
const LOUD: readonly LineMood[] = ['furious', 'angry'];

/** Two a second or so, for as long as the line takes to read; dots and commas are breath. */
export const syllables = (line: string): number =>
  Math.min(14, Math.ceil(line.replace(/[…，。！？“”]/g, '').length / 2));

/** Which moving mouth a mood speaks with. */
export const mouthOf = (mood: LineMood): 'talk-loud' | 'talk-plain' =>
  LOUD.includes(mood) ? 'talk-loud' : 'talk-plain';
