import type { Issue } from '../shared/issue.ts';
import { beyond } from './condition-kinds.ts';
import type { NodeVisit, Path, Survey } from './survey.ts';
import { entries, field } from './unvalidated.ts';

/** What is seen may depend on what is known and on who has left, never on what somebody feels. */
const SEEN = ['fact', 'gone'];

const strange = ({ staged }: Survey): Issue[] =>
  staged
    .flatMap(({ when, path }) => beyond(SEEN, when, path))
    .map((path) => ({
      code: 'stage-condition',
      severity: 'error',
      path,
      message: '舞台上的条件只能写 fact、gone，和 all、any、not',
      hint: '看得见的东西不跟着心情变；要紧的就在路上用 learns 记成一个事实，神情写在台词的 mood 里',
    }));

const placeless = (path: Path): Issue => ({
  code: 'missing-key',
  severity: 'error',
  path,
  message: '不知道这是什么地方，缺了“place”',
  hint: '在舞台里写 place，或给这一段写 place',
});

const isWhole = (stage: unknown): boolean =>
  stage !== undefined && stage !== null && typeof stage === 'object' && !Array.isArray(stage);

function unplaced(document: unknown, { node, path, phase }: NodeVisit): Issue[] {
  const around = phase === undefined ? undefined : field(field(document, 'phases'), phase);
  if (field(around, 'place') !== undefined || field(field(around, 'stage'), 'place') !== undefined) return [];
  return [
    { stage: field(node, 'stage'), at: [...path, 'stage'] },
    { stage: field(field(node, 'ending'), 'picture'), at: [...path, 'ending', 'picture'] },
  ].flatMap(({ stage, at }) =>
    isWhole(stage) && field(stage, 'place') === undefined ? [placeless(at)] : [],
  );
}

const unplacedPhases = (document: unknown): Issue[] =>
  entries(field(document, 'phases')).flatMap(([id, phase]) => {
    const stage = field(phase, 'stage');
    const placed = field(phase, 'place') !== undefined || field(stage, 'place') !== undefined;
    return isWhole(stage) && !placed ? [placeless(['phases', id, 'stage'])] : [];
  });

/** Conditions on a stage that ask too much, and stages of which nobody knows the place. */
export const checkStages = (document: unknown, survey: Survey): Issue[] => [
  ...strange(survey),
  ...unplacedPhases(document),
  ...survey.nodes.flatMap((visit) => unplaced(document, visit)),
];
