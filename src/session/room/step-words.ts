import type { Step } from './class-view.ts';

/** What a step is called on every button that takes it: desk and remote speak of one thing. */
export const STEP_WORDS: Readonly<Record<Step, string>> = {
  line: '下一句',
  ask: '出题',
  vote: '开始投票',
  close: '现在截止',
  talk: '找人谈谈',
  'vote-again': '再投一次',
  reveal: '揭晓',
  take: '往下走',
  end: '下课',
};
