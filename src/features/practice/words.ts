import type { ChoiceItem, PracticeItem, PracticeKind } from '../../core/practice/item.ts';
import type { Outcome } from '../../core/shared/outcome.ts';

/** What the page practises: 话术微练, 应知应会, or a set given by somebody. */
export type PracticeOf = 'drill' | 'quiz' | 'practice';

export const TITLES: Readonly<Record<PracticeOf, string>> = {
  drill: '话术微练',
  quiz: '应知应会',
  practice: '今天这一组',
};

export const LEADS: Readonly<Record<PracticeOf, string>> = {
  drill: '一题一个当口，一两分钟。答完马上看为什么，随时可以停。从情景里截的题，走完那个情景才出来。',
  quiz: '说话要有底。法律和「三懂四会」里用得着的，一题一句，出处都在。',
  practice: '一题一题来，答完马上看为什么，随时可以停。',
};

export const KIND_WORDS: Readonly<Record<PracticeKind, string>> = {
  pick: '挑一句',
  rewrite: '改一句',
  spot: '认一句',
  register: '换个说法',
  after: '听他要什么',
  single: '选一个',
  judge: '对不对',
};

export const KIND_NOTES: Readonly<Record<'pick' | 'rewrite' | 'spot' | 'register' | 'after', string>> = {
  pick: '四句里挑最合适的',
  rewrite: '把一句坏话改好',
  spot: '这是哪一样做法',
  register: '什么场合怎么说',
  after: '气话下面的那件事',
};

const DRILL_VERDICTS: Readonly<Record<Outcome, string>> = {
  right: '说到点子上了',
  near: '差一口气',
  missed: '再看一眼',
};

/** How an answer did, in a word or two: never a scolding. */
export function verdictWord({ kind }: PracticeItem, outcome: Outcome): string {
  if (kind === 'pick' || kind === 'rewrite') return DRILL_VERDICTS[outcome];
  return outcome === 'right' ? '对，就是这个' : '不是这个';
}

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  right: '接住了',
  near: '差一口气',
  missed: '再看一眼',
};

export const OUTCOME_TONES: Readonly<Record<Outcome, 'good' | 'warn' | 'navy'>> = {
  right: 'good',
  near: 'warn',
  missed: 'navy',
};

/** The words of an item to be known again by in a list. */
export function gistOf(item: PracticeItem): string {
  if (item.kind === 'rewrite') return item.bad;
  const last = item.moment?.lines.at(-1);
  return last?.text ?? item.moment?.lead ?? item.question;
}

export const keyTextOf = (item: ChoiceItem): string =>
  item.options.find(({ outcome }) => outcome === 'right')?.text ?? '';
