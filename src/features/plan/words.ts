import type { RunStep } from '../../core/plan/next-run.ts';

/** What to do with the scenario, as an invitation, and why. */
export const STEPS: Readonly<Record<RunStep, { readonly act: string; readonly why: string }>> = {
  watch: { act: '先看高手怎么说', why: '头一回练这个，先看一遍好的是什么样' },
  guided: { act: '用「学练」走一遍', why: '看过了，自己开口试，说错了能退回来' },
  unaided: { act: '用「自练」走一遍', why: '学练过了，这回没有提示，第一次算数' },
  transfer: { act: '换个场合试试', why: '一处练会了，换个地方、换个人，看还灵不灵' },
  again: { act: '再走一遍', why: '都练过了，挑搁得最久的温一温' },
};

/** How many minutes, at least one. */
export const minutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
