import type { PersonState } from './person-state.ts';

/** What one can notice about somebody without asking. */
export const SIGNS = ['eyes', 'hands', 'voice', 'posture'] as const;
export type Sign = (typeof SIGNS)[number];

const EYES = ['不看你，眼光往你身后去', '看你一眼就挪开', '说话的时候看着你', '看着你，等你往下说'] as const;
const HANDS = [
  '手放下了',
  '手放下了',
  '手松了松，又搭回去',
  '两只手攥得紧',
  '手指点着说，停不下来',
  '手在抖',
];
const VOICE = ['声音绷着，一件事来回说', '说几句停一停，看你听没听', '话慢下来了，句子长了'] as const;

function eyes({ anger, trust }: PersonState): string {
  return anger >= 4 ? '直直盯着你，不躲' : (EYES[Math.min(trust, 3)] ?? EYES[0]);
}

function voice({ anger, heard, progress }: PersonState): string {
  if (anger >= 4) return '嗓门高，一句赶一句';
  if (heard >= 2 && progress > 0) return '问你的话多了，怨的话少了';
  if (heard === 0 && anger <= 1) return '话不多，问一句答一句';
  return VOICE[Math.min(heard, 2)] ?? VOICE[0];
}

function posture({ anger, trust, face }: PersonState): string {
  if (face === 0) return '身子半转开了';
  if (anger >= 4) return '身子往前压过来';
  return trust >= 2 ? '身子转过来，正对着你' : '侧着身，跟你隔着一步';
}

/**
 * A person's state as it shows: what an officer who looks would see, in words, never a number and never a verdict.
 * Below boiling the signs together tell whether the solution window is open.
 */
export const observe = (state: PersonState): Readonly<Record<Sign, string>> => ({
  eyes: eyes(state),
  hands: HANDS[state.anger] ?? '手放下了',
  voice: voice(state),
  posture: posture(state),
});
