import type { Mode } from '../../core/play/transcript.ts';

export const MODE_NAMES: Readonly<Record<Mode, string>> = { guided: '学练', self: '自练', exam: '考核' };

const LEVEL_NAMES = ['', '易', '中', '难'];
export const levelName = (level: number): string => LEVEL_NAMES[level] ?? '';
