import type { Proposal } from '../../core/room/tally.ts';
import type { Way } from '../../session/room/class-view.ts';

/** Whoever speaks for the class. */
export const OFFICER = '民警';

/** What each band of a first vote asks for, and what it rests on. */
export const PROPOSALS: Readonly<Record<Proposal, string>> = {
  reteach: '选对的不到三成半：您先点拨两句，再往下；光让他们互相谈，谈不出来。',
  talk: '三成半到七成选对：正好让他们互相谈，谈完再投。',
  explain: '七成以上选对了：不用谈，揭晓，讲讲为什么就走。',
};

export const WAYS: Readonly<Record<Way, string>> = {
  together: '一起投',
  alone: '独立作答',
  panel: '评题会',
};

/** What each way is for, in as many words as stand on a button. */
export const WAY_NOTES: Readonly<Record<Way, string>> = {
  together: '跟着大屏走',
  alone: '手机上各走各的',
  panel: '老同志给每句打分',
};

export const REASON_WORDS = { feeling: '顾他心里', rule: '规矩在那儿', result: '看往下走' } as const;

/** 0–3, as the review says them. */
export const GRADE_WORDS = ['不行', '差一点', '可以', '最稳'] as const;

const REFUSALS: Readonly<Record<string, string>> = {
  elsewhere: '课已经往下走了，这一下没算。',
  closed: '已经截止了。',
  ended: '已经下课了。',
  unsaved: '没写进磁盘，再按一次。看看这台电脑的磁盘是不是满了。',
};

export const refusalWords = (refusal: string): string => REFUSALS[refusal] ?? '这一步现在走不了。';
