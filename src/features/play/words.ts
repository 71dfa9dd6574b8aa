import type { Mode } from '../../core/play/transcript.ts';
import type { Cue, LineMood } from '../../core/scenario/vocabulary.ts';
import type { Mood } from '../../core/person/person-state.ts';

/** What is heard, in words: sound never carries what text does not. */
export const CUE_CAPTIONS: Readonly<Record<Cue, string>> = {
  'papers-slam': '纸拍在台上的声音',
  'door-knock': '敲门声',
  'door-open': '门开了',
  'door-close': '门关上的声音',
  'bowl-break': '碗摔碎的声音',
  'child-cry': '孩子的哭声',
  murmur: '周围嗡嗡的说话声',
  phone: '电话铃响',
  chair: '椅子拖地的声音',
  water: '倒水声',
  footsteps: '脚步声',
  rain: '雨声',
  'shutter-click': '手机拍摄的咔嚓声',
  sigh: '叹了口气',
  fall: '有人倒下的声音',
  siren: '警笛声',
};

/** How a person looks when a line does not say: what anger shows. */
export const LOOK_OF_ANGER: Readonly<Record<Mood, LineMood>> = {
  calm: 'calm',
  tense: 'tense',
  heated: 'angry',
  edge: 'furious',
};

export const MODE_NAMES: Readonly<Record<Mode, string>> = { guided: '学练', self: '自练', exam: '考核' };

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
