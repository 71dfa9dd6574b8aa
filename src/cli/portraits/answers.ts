import { type LineMood, MOODS } from '../../core/scenario/vocabulary.ts';
import type { Deal } from './deal.ts';

/** What somebody who looked at the sheets took each picture for. */
export interface Answers {
  /** Number of a portrait → the mood it was taken for. */
  readonly moods: ReadonlyMap<number, LineMood>;
  /** Number of a row → its letters from the calmest to the angriest. */
  readonly anger: ReadonlyMap<number, string>;
}

const isMood = (word: string): word is LineMood => MOODS.some((mood) => mood === word);

/**
 * Lines `17 afraid` and, for a row of anger, `row 2 cafbde`. Every picture needs its answer.
 *
 * @throws where a line says nothing of the kind, or answers are missing
 */
export function readAnswers(text: string, { moods, anger }: Deal): Answers {
  const read = { moods: new Map<number, LineMood>(), anger: new Map<number, string>() };
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, number, mood = ''] = /^(\d+)\s+([a-z]+)$/.exec(line) ?? [];
    const [, row, letters = ''] = /^row\s+(\d+)\s+([a-f]{6})$/.exec(line) ?? [];
    if (number && isMood(mood)) read.moods.set(Number(number), mood);
    else if (row && new Set(letters).size === 6) read.anger.set(Number(row), letters);
    else if (line !== '' && !line.startsWith('#')) throw new Error(`not an answer: ${line}`);
  }
  const missing = [
    ...moods.flatMap((_, index) => (read.moods.has(index + 1) ? [] : [String(index + 1)])),
    ...anger.flatMap((_, index) => (read.anger.has(index + 1) ? [] : [`row ${index + 1}`])),
  ];
  if (missing.length > 0) throw new Error(`no answer to ${missing.join(', ')}`);
  return read;
}
