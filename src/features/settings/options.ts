import type { Settings } from '../../ports/settings-store.ts';
import type { RadioOption } from '../../ui/radio-cards.tsx';

export const THEMES: readonly RadioOption<Settings['theme']>[] = [
  { value: 'system', label: '跟随系统' },
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
  { value: 'contrast', label: '高对比' },
];

export const MOTIONS: readonly RadioOption<Settings['motion']>[] = [
  { value: 'system', label: '跟随系统' },
  { value: 'off', label: '不要动画' },
];

export const PACES: readonly RadioOption<Settings['pace']>[] = [
  { value: 'slow', label: '慢些' },
  { value: 'normal', label: '照常' },
  { value: 'fast', label: '快些' },
  { value: 'off', label: '不走' },
];

export const PATIENCES: readonly RadioOption<Settings['patience']>[] = [
  { value: 1, label: '照常' },
  { value: 1.5, label: '一倍半' },
  { value: 3, label: '三倍' },
  { value: 0, label: '不限时' },
];
