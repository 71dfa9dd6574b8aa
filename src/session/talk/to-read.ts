import { isStop } from './reveal.ts';
import type { TalkEntry } from './talk-entry.ts';

/** How a silence stands in the talk; read like a line, so that the scene holds its breath. */
export const SILENT_WORDS = '（你没有开口）';

function wordsOf({ line }: TalkEntry): string {
  if (line.kind === 'reason') return line.why;
  return 'text' in line ? line.text || SILENT_WORDS : '';
}

/** What there is to read in entries that have come into view together. The trainee's own words are known already. */
export const wordsToRead = (entries: readonly TalkEntry[]): string[] => entries.filter(isStop).map(wordsOf);
