import { gradeFor } from '../engine/grade.ts';
import type { DecisionNode, Program } from '../program/program.ts';
import { initialWorld } from '../engine/step.ts';
import type { Lesson, LessonDecision } from './lesson-schema.ts';
import { type Walk, walkLesson } from './walk-lesson.ts';

const VOTE_MINUTES = 6;
const MOST_LAWS = 3;

const decisionAt = (program: Program, id: string): DecisionNode | undefined => {
  const node = program.nodes[program.nodeIndex.get(id) ?? -1];
  return node?.kind === 'decision' ? node : undefined;
};

/** A lesson on which nothing is voted yet. It is no lesson before something is. */
export const blankLesson = ({ scenario }: Program): Lesson => ({
  format: 1,
  scenario: scenario.id,
  title: `${scenario.title}：我的教案`.slice(0, 60),
  minutes: 10,
  aims: scenario.focus.map((dimension) => ({ dimension, aim: '这节课想让大家学会什么' })),
  begin: { minutes: 4, say: `把任务念一遍：${scenario.briefing.task}`.slice(0, 400) },
  decisions: [],
  end: { minutes: 6, sum: ['看完结局，请一个人说说今天记住了哪一句。'] },
});

/** What to begin with at a decision: what tempts there and what its file says of it. */
function firstWords(program: Program, id: string, best: string): LessonDecision | undefined {
  const node = decisionAt(program, id);
  if (!node) return undefined;
  const world = initialWorld(program);
  const tempting = node.choices
    .filter((choice) => choice.id !== best)
    .map((choice) => ({ text: choice.text, ...gradeFor(choice, world) }))
    .sort((left, right) => right.grade - left.grade)[0];
  const law = node.choices.find((choice) => choice.id === best)?.source.law ?? [];
  return {
    node: id,
    minutes: VOTE_MINUTES,
    ask: '这会儿说哪一句？为什么是它？',
    usual: `可能会选“${tempting?.text ?? ''}”。`.slice(0, 400),
    answer: (tempting?.why ?? '').slice(0, 400) || '请选的人说说为什么。',
    follow: best,
    ...(law.length > 0 && { law: law.slice(0, MOST_LAWS) }),
  };
}

/** In the order they are come to, those the branches no longer lead to left out, and the minutes added up. */
export function tidied(program: Program, lesson: Lesson): Lesson {
  const { visits } = walkLesson(program, lesson);
  const decisions = visits.flatMap(({ node }) => lesson.decisions.find((one) => one.node === node) ?? []);
  const kept = visits.flatMap(({ node, planned, offered }) => {
    const wanted = planned ? undefined : lesson.otherwise?.[node];
    return wanted !== undefined && offered.includes(wanted) ? [[node, wanted] as const] : [];
  });
  const { otherwise: _, ...rest } = lesson;
  return {
    ...rest,
    decisions,
    ...(kept.length > 0 && { otherwise: Object.fromEntries(kept) }),
    minutes: decisions.reduce((sum, one) => sum + one.minutes, lesson.begin.minutes + lesson.end.minutes),
  };
}

/** Votes on one decision more, or on one less. */
export function withVote(program: Program, lesson: Lesson, node: string, votes: boolean): Lesson {
  const others = lesson.decisions.filter((one) => one.node !== node);
  const visit = walkLesson(program, lesson).visits.find((one) => one.node === node);
  const added = votes && visit ? firstWords(program, node, visit.taken.id) : undefined;
  const { [node]: _, ...otherwise } = lesson.otherwise ?? {};
  return tidied(program, { ...lesson, otherwise, decisions: added ? [...others, added] : others });
}

/** Goes on with another choice at a decision. */
export function withBranch(program: Program, lesson: Lesson, node: string, choice: string): Lesson {
  const voted = lesson.decisions.some((one) => one.node === node);
  if (!voted) return tidied(program, { ...lesson, otherwise: { ...lesson.otherwise, [node]: choice } });
  const decisions = lesson.decisions.map((one) => (one.node === node ? { ...one, follow: choice } : one));
  return tidied(program, { ...lesson, decisions });
}

/** A decision as it is shown to whoever prepares a lesson. */
export interface DraftStop {
  readonly node: string;
  readonly part: string;
  /** The last thing said before it. */
  readonly said: string;
  readonly taken: string;
  /** What may be gone on with: none that crosses a red line. */
  readonly branches: readonly { readonly id: string; readonly text: string }[];
  readonly vote: LessonDecision | undefined;
}

/** Last of a node's own lines that always stands there, else the last. */
function lastLine({ say }: DecisionNode): string {
  const line = say.findLast(({ who, when }) => who !== 'scene' && when === undefined) ?? say.at(-1);
  return line?.text ?? '';
}

/** All decisions on the way a lesson takes, in their order. */
export const draftStops = (
  program: Program,
  lesson: Lesson,
  walk: Walk = walkLesson(program, lesson),
): DraftStop[] =>
  walk.visits.flatMap(({ node: id, offered, taken }) => {
    const node = decisionAt(program, id);
    if (!node) return [];
    const may = node.choices.filter((choice) => offered.includes(choice.id) && choice.redline === undefined);
    return {
      node: id,
      part: program.phases[node.phase]?.title ?? '',
      said: lastLine(node),
      taken: taken.id,
      branches: may.map(({ id: choice, text }) => ({ id: choice, text })),
      vote: lesson.decisions.find((one) => one.node === id),
    };
  });
