import type { PictureNode } from './picture-data.ts';

/** What kind of place a node is, with its one number. */
export function kindWords({ kind, count }: PictureNode): string {
  if (kind === 'decision') return `${count} 个选项`;
  return kind === 'ending' ? `结局 ${count} 分` : '过场';
}
