import type { Issue } from '../shared/issue.ts';
import { editDistance } from '../shared/nearest.ts';
import type { PracticeItem } from './item.ts';
import { itemPath, PRACTICE_BARS } from './item-bars.ts';
import { problem } from '../scenario/known-names.ts';

const plain = (text: string): string => text.replace(/[\s，。！？；：、…—（）“”‘’「」]/gu, '');

/** What an item comes to: the line to answer and the answer. */
function gist(item: PracticeItem): string {
  if (item.kind === 'rewrite') return plain(item.bad);
  const asked = item.moment?.lines.at(-1)?.text ?? item.question;
  const key = item.options.find(({ outcome }) => outcome === 'right')?.text ?? '';
  return plain(asked + key);
}

function alike(left: string, right: string): boolean {
  const most = Math.max(left.length, right.length) * PRACTICE_BARS.alike;
  return Math.abs(left.length - right.length) <= most && editDistance(left, right) <= most;
}

/** Items that ask the same again in nearly the same words, each after its first. */
export function repeatIssues(items: readonly PracticeItem[]): Issue[] {
  const all = items.map((item) => ({ item, text: gist(item) }));
  return all.flatMap(({ item, text }, index) => {
    const twin = all.slice(0, index).find(({ text: other }) => alike(text, other));
    if (!twin) return [];
    const message = `和“${twin.item.id}”差不多一样`;
    return [problem('near-duplicate-text', itemPath(item), message, '换一件事，或删掉一题', 'warning')];
  });
}

/** Ids used in both files. */
export function idIssues(drills: readonly PracticeItem[], questions: readonly PracticeItem[]): Issue[] {
  const taken = new Set(drills.map(({ id }) => id));
  return questions
    .filter(({ id }) => taken.has(id))
    .map((item) => problem('duplicate-item', itemPath(item), `微练里已经有“${item.id}”`, '换一个名字'));
}
