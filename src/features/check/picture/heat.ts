import type { RadioOption } from '../../../ui/radio-cards.tsx';
import type { PictureNode } from './picture-data.ts';

/** Whose ways colour the picture. */
export type Heat = 'random' | 'expert' | 'none';

export const HEATS: readonly RadioOption<Heat>[] = [
  { value: 'random', label: '随便点的人' },
  { value: 'expert', label: '句句最好的人' },
  { value: 'none', label: '不看' },
];

export const chanceAt = ({ visits }: PictureNode, heat: Heat): number | undefined =>
  heat === 'none' ? undefined : visits?.[heat];

/** A chance in words that round honestly: never 0% for what can happen, never 100% for what may not. */
export function chanceWords(chance: number): string {
  if (chance === 0) return '不会来';
  if (chance < 0.01) return '不到 1%';
  if (chance > 0.995 && chance < 1 - 1e-9) return '99% 以上';
  return `${Math.round(100 * chance)}%`;
}
