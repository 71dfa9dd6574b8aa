import type { Mode } from '../../core/play/transcript.ts';

export const MODE_NAMES: Readonly<Record<Mode, string>> = { guided: '学练', self: '自练', exam: '考核' };

/** What tells the ways to play apart, in three or four characters. */
export const MODE_HINTS: Readonly<Record<Mode, string>> = {
  guided: '有人讲解',
  self: '没有提示',
  exam: '有时限',
};

/** What each way to play does, in one sentence. */
export const MODE_NOTES: Readonly<Record<Mode, string>> = {
  guided: '说一句，讲一句为什么，能退回重说。',
  self: '没有提示，说了收不回来。',
  exam: '自练加上时限，不开口也算回答。',
};

export const CONFIDENCE_WORDS = [
  { level: 3, word: '拿得准' },
  { level: 2, word: '说不好' },
  { level: 1, word: '瞎蒙的' },
] as const;
