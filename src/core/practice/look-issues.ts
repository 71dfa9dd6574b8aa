import { politeness } from '../rubric/polite-words.ts';
import type { Issue } from '../shared/issue.ts';
import type { ChoiceItem, PracticeItem } from './item.ts';
import { isWorded, itemPath, lengthOf, PRACTICE_BARS } from './item-bars.ts';
import { problem } from '../scenario/known-names.ts';

const lengthsOf = ({ options }: ChoiceItem): number[] => options.map(({ text }) => lengthOf(text));

/** Items whose options differ too much in length. */
export const lengthIssues = (items: readonly PracticeItem[]): Issue[] =>
  items.filter(isWorded).flatMap((item) => {
    const bar = item.kind === 'single' ? PRACTICE_BARS.quizRatio : PRACTICE_BARS.drillRatio;
    const [least, most] = [Math.min(...lengthsOf(item)), Math.max(...lengthsOf(item))];
    // A few characters more or less in answers of a few characters tell nothing.
    if (most / least <= bar || most - least <= 3) return [];
    const message = `最长的选项是最短的 ${(most / least).toFixed(2)} 倍`;
    return [problem('option-length', itemPath(item), message, '长短写得相近，别让人看样子就猜', 'warning')];
  });

export interface KeyLook {
  readonly items: number;
  /** Shares of items, each tie counting for its part; 0–1. */
  readonly longest: number;
  readonly shortest: number;
  /** What the same shares would be by chance. */
  readonly chance: number;
  /** Mean words of courtesy of keys, less those of the other options. */
  readonly politeGap: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The share of a look's holders that are keys: 1 where only the key has it, 0 where only others do. */
function keyShare({ options }: ChoiceItem, wanted: number): number {
  const holders = options.filter(({ text }) => lengthOf(text) === wanted);
  return holders.filter(({ outcome }) => outcome === 'right').length / holders.length;
}

/** How far keys differ from the other options in look alone. */
export function keyLook(items: readonly PracticeItem[]): KeyLook {
  const worded = items.filter(isWorded);
  const courtesy = (right: boolean): number =>
    mean(
      worded.flatMap(({ options }) =>
        options.filter(({ outcome }) => (outcome === 'right') === right).map(({ text }) => politeness(text)),
      ),
    );
  return {
    items: worded.length,
    longest: mean(worded.map((item) => keyShare(item, Math.max(...lengthsOf(item))))),
    shortest: mean(worded.map((item) => keyShare(item, Math.min(...lengthsOf(item))))),
    chance: mean(worded.map(({ options }) => 1 / options.length)),
    politeGap: courtesy(true) - courtesy(false),
  };
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const whole = (code: string, message: string, hint: string): Issue =>
  problem(code, [], message, hint, 'warning');

/** A whole file whose keys can be told by their look. */
export function lookIssues(items: readonly PracticeItem[]): Issue[] {
  const { longest, shortest, politeGap } = keyLook(items);
  const issues: Issue[] = [];
  if (longest > PRACTICE_BARS.extremeShare)
    issues.push(
      whole('best-longest', `${percent(longest)} 的题里对的就是最长的`, '把几处对的写短，几处错的写长'),
    );
  if (shortest > PRACTICE_BARS.extremeShare)
    issues.push(
      whole('best-shortest', `${percent(shortest)} 的题里对的就是最短的`, '把几处对的写长，几处错的写短'),
    );
  if (politeGap > PRACTICE_BARS.politeGap)
    issues.push(
      whole('polite-best', `客气话在对的选项里平均多 ${politeGap.toFixed(2)} 个`, '客气话匀到对错选项里'),
    );
  return issues;
}
