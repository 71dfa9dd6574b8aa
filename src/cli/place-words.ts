import type { Place } from '../core/scenario/vocabulary.ts';

/** Where one is, in a word or two. */
export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  hall: '接访大厅',
  'side-room': '边上的小屋',
  corridor: '走廊',
  doorway: '门口',
  steps: '大门台阶上',
  stairwell: '楼道',
  'living-room': '客厅',
  bedroom: '卧室',
  kitchen: '厨房',
  window: '窗口里头',
  market: '市场',
  street: '街上',
  classroom: '教室',
};
