import type { NotIn } from '../ports/room-link.ts';
import type { Reason } from '../core/room/room-event.ts';

export const NOT_IN: Readonly<Record<NotIn, string>> = {
  'no-room': '这个号码的课还没开，或者已经下课了。问问老师大屏上的六位数字。',
  'wrong-code': '号码不对。再看一眼大屏上的六位数字。',
  'wrong-key': '钥匙不对。遥控的网址在讲台上，重新扫一次。',
  'slow-down': '试得太快了，歇一分钟再来。',
  removed: '老师把这个座位撤了。坐错了的话，跟老师说一声。',
  full: '这间教室坐满了。',
  'too-new': '这个页面和教室里那台电脑的版本对不上，刷新一下再进。',
};

/** Why a tap did not count. */
export function refusalWords(refusal: string): string {
  if (refusal === 'closed') return '已经截止了，这一下没算进去。';
  if (refusal === 'ended') return '已经下课了。';
  if (refusal === 'elsewhere') return '大屏已经往下走了，这一下没算进去。';
  return '这一下没算进去，再点一次。';
}

export const REASONS: readonly { readonly reason: Reason; readonly label: string }[] = [
  { reason: 'feeling', label: '顾他心里怎么想' },
  { reason: 'rule', label: '规矩在那儿' },
  { reason: 'result', label: '看往下怎么走' },
];
