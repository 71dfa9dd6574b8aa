import type { LedgerEntry, ToldBack } from '../../core/beat/opinion-ledger.ts';
import type { Standing } from '../../core/returns/owed.ts';

/** How a promise stands with its day. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  ahead: '还没到日子',
  today: '今天到期',
  late: '过了日子',
  lapsed: '一直没去',
};

const TOLD_WORDS = {
  timely: '回告了',
  late: '晚了，回告了',
  lapsed: '没回，人家自己来问的',
} as const;

/** What was promised, and by when in the words of that day. */
export const debtWords = ({ what, by }: { readonly what: string; readonly by: string }): string =>
  `${what}，说的是“${by}”`;

/** Whether they were told, in a few words. */
export function backWords(back: ToldBack): string {
  switch (back.kind) {
    case 'told':
      return TOLD_WORDS[back.timing];
    case 'owed':
      return `还欠着：${debtWords(back)}`;
    case 'broken':
      return `说好${back.what}，没做到`;
    case 'withdrawn':
      return '说出去的话，当面收回了';
    case 'settled':
      return '当面办了';
    case 'unsaid':
      return '没说什么时候回话';
  }
}

/** Told, as far as the ledger is concerned: neither owed, nor broken, nor left unsaid. */
export const isTold = ({ back }: Pick<LedgerEntry, 'back'>): boolean =>
  back.kind === 'settled' || (back.kind === 'told' && back.timing !== 'lapsed');

export const doneWords = ({ done }: Pick<LedgerEntry, 'done'>): string =>
  done.length > 0 ? done.join('；') : '还没办';
