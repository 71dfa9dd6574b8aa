import type { WhatIf } from '../../core/mentor/room/session-event.ts';
import type { SessionAside, WhyQuestion } from '../../core/mentor/session-parts.ts';

type Why = NonNullable<WhyQuestion['tap']>;

/** Why somebody said what they said, in one tap. */
export const WHY_WORDS: readonly { readonly why: Why; readonly label: string }[] = [
  { why: 'his-heart', label: '冲着他心里去的' },
  { why: 'rule', label: '规矩是这样' },
  { why: 'result', label: '想快点有个结果' },
  { why: 'habit', label: '平时就这么说' },
  { why: 'stuck', label: '没别的招了' },
];

export const whyWords = (tap: Why | null): string => WHY_WORDS.find(({ why }) => why === tap)?.label ?? '';

export const WHAT_IF_WORDS: readonly { readonly how: WhatIf; readonly label: string }[] = [
  { how: 'angrier', label: '更生气了' },
  { how: 'colder', label: '更信不过你了' },
  { how: 'softer', label: '消了点气' },
];

/** What is played beside the run, in a few words for both. */
export function asideWords(kind: SessionAside['kind'], whatIf: WhatIf | null, call: string): string {
  if (kind === 'demonstration') return '师傅示范一句';
  if (kind === 'other-chair') return `换个位子：你来当${call}`;
  return `假设${call}${WHAT_IF_WORDS.find(({ how }) => how === whatIf)?.label ?? ''}`;
}

const REFUSALS: Readonly<Record<string, string>> = {
  ended: '这次带教已经结束了。',
  closed: '和带教的那个窗口断开了，再开一次。',
  full: '记得太多，放不下了。',
  unsaved: '没写进这台电脑，再按一次。',
  'slow-down': '按得太快，缓一下再按。',
  unfit: '字太多了，短一些。',
};

/** Two presses of one thing are one: the second has nothing to be told. */
export const refusalWords = (refusal: string): string | undefined =>
  refusal === 'elsewhere' || refusal === 'already' ? undefined : (REFUSALS[refusal] ?? '这一步现在走不了。');

/** Minutes and seconds, as a clock shows them. */
export const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
