import type { Program, ProgramNode } from '../program/program.ts';
import { knownName, nameIssues, problem } from '../scenario/known-names.ts';
import type { Library } from '../scenario/library.ts';
import type { Issue } from '../shared/issue.ts';
import { lessonSchema, type Lesson } from './lesson-schema.ts';
import { type Visit, type Walk, walkLesson } from './walk-lesson.ts';

type Path = readonly (string | number)[];

const nodeAt = ({ nodes, nodeIndex }: Program, id: string): ProgramNode | undefined =>
  nodes[nodeIndex.get(id) ?? -1];

/** A node to be decided at, and what is said to be taken there. */
function branchIssues(program: Program, id: string, choice: string | undefined, at: Path, on: Path): Issue[] {
  const node = nodeAt(program, id);
  if (!node) return knownName('unknown-node', id, Object.fromEntries(program.nodeIndex), at, '这个情景');
  if (node.kind !== 'decision')
    return [problem('lesson-no-decision', at, `“${id}”不是要选话的地方`, '换一个有选项的节点')];
  if (choice === undefined) return [];
  const choices = Object.fromEntries(node.choices.map((one) => [one.id, one]));
  const unknown = knownName('lesson-unknown-branch', choice, choices, on, `“${id}”的选项`);
  if (unknown.length > 0) return unknown;
  return choices[choice]?.redline === undefined
    ? []
    : [problem('lesson-redline', on, `“${choice}”踩底线，不能拿它往下走`, '换一个选项，踩底线的只拿来讲')];
}

function nameProblems({ decisions, otherwise = {} }: Lesson, program: Program): Issue[] {
  const planned = decisions.flatMap(({ node, follow }, index) => {
    const path = ['decisions', index];
    const before = decisions.findIndex((one) => one.node === node);
    if (before < index)
      return [problem('lesson-twice', [...path, 'node'], `“${node}”写了两遍`, '一个节点只投一回，删掉一处')];
    return branchIssues(program, node, follow, [...path, 'node'], [...path, 'follow']);
  });
  const rest = Object.entries(otherwise).flatMap(([node, choice]) => {
    const path = ['otherwise', node];
    if (decisions.some((one) => one.node === node))
      return [problem('lesson-twice', path, `“${node}”已经在 decisions 里了`, '走哪条写在那里的 follow')];
    return branchIssues(program, node, choice, path, path);
  });
  return [...planned, ...rest];
}

/** Where the branches of a lesson do not lead as it says. */
function wayIssues({ decisions, otherwise = {} }: Lesson, { visits }: Walk): Issue[] {
  const place = new Map(visits.map(({ node }, index) => [node, index]));
  const passed = visits.map(({ node }) => node).join('、');
  let last = -1;
  const planned = decisions.flatMap(({ node }, index): Issue[] => {
    const path = ['decisions', index, 'node'];
    const at = place.get(node);
    if (at === undefined)
      return [problem('lesson-unreached', path, `照这份教案走，走不到“${node}”`, `路过的是：${passed}`)];
    const early = at < last;
    last = Math.max(last, at);
    return early ? [problem('lesson-order', path, `“${node}”在前头就走到了`, '照走到的先后写')] : [];
  });
  const unused = Object.keys(otherwise)
    .filter((node) => !place.has(node))
    .map((node) =>
      problem('lesson-unreached', ['otherwise', node], `走不到“${node}”`, `路过的是：${passed}`),
    );
  return [...planned, ...unused, ...visits.flatMap((visit) => withheldIssues(visit, decisions))];
}

function withheldIssues({ node, offered, wanted }: Visit, decisions: Lesson['decisions']): Issue[] {
  if (wanted === undefined || offered.includes(wanted)) return [];
  const index = decisions.findIndex((one) => one.node === node);
  const path = index < 0 ? ['otherwise', node] : ['decisions', index, 'follow'];
  const hint = `这会儿能选的是：${offered.join('、')}`;
  return [problem('lesson-withheld', path, `走到“${node}”时没有“${wanted}”这一句`, hint)];
}

function minuteIssues({ minutes, begin, decisions, end }: Lesson): Issue[] {
  const all = decisions.reduce((sum, one) => sum + one.minutes, begin.minutes + end.minutes);
  if (all === minutes) return [];
  const hint = '开头、每一处、结尾加起来要等于 minutes';
  return [problem('lesson-minutes', ['minutes'], `写的是 ${minutes} 分钟，加起来是 ${all} 分钟`, hint)];
}

/**
 * What a schema cannot say of a lesson: that what it names is there, that its branches lead past its decisions in their
 * order, and that its minutes add up. All of it at once.
 *
 * @param program of the scenario the lesson names
 */
export function lessonIssues(lesson: Lesson, program: Program, library: Library): Issue[] {
  const names = nameProblems(lesson, program);
  // Where a name is wrong, where the way leads says nothing.
  const way = names.length > 0 ? [] : wayIssues(lesson, walkLesson(program, lesson));
  return [...names, ...way, ...minuteIssues(lesson), ...nameIssues(lessonSchema, lesson, library)];
}
