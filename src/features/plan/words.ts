import type { RunStep } from '../../core/plan/next-run.ts';
import type { Mode } from '../../core/play/transcript.ts';

/** How to go into the next talk, as an invitation. */
export const STEPS: Readonly<Record<RunStep, string>> = {
  guided: '先用「学练」走一遍，说错了能退回来',
  unaided: '学练过了，这回用「自练」，头一趟算数',
  transfer: '换个地方、换个人，看还灵不灵',
  again: '都练过了，挑搁得最久的温一温',
};

export const MODE_NAMES: Readonly<Record<Mode, string>> = { guided: '学练', self: '自练', exam: '考核' };

/** How many minutes, at least one. */
export const minutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
