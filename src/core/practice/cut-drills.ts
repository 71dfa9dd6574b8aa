import { gradeFor } from '../engine/grade.ts';
import type { Program, Utterance } from '../program/program.ts';
import type { Turn } from '../play/replay.ts';
import type { DimensionId, Indicators } from '../rubric/catalog.ts';
import type { Choice, Line } from '../scenario/schema.ts';
import { type HeardLine, heardLine } from '../scenario/heard-line.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Issue } from '../shared/issue.ts';
import { type CutMoment, cutMoments } from './cut-moments.ts';
import type { Cut } from './drill-schema.ts';
import type { ChoiceItem, PracticeOption } from './item.ts';
import { knownName } from '../scenario/known-names.ts';
import { gradeOutcome } from './outcome.ts';

/** More than this and one is reading, not answering. */
const MOST_LINES = 6;

const callOf = (program: Program, who: string): string => entryOf(program.scenario.cast, who)?.call ?? who;

const heard = (program: Program, line: Line): HeardLine => heardLine(line, (who) => callOf(program, who));

/** The last lines before a decision, from what the trainee said just before it on; nothing of an earlier phase. */
function lastLines(program: Program, { turn, before }: CutMoment): HeardLine[] {
  const { phase } = turn.before.world;
  const here = before?.before.world.phase === phase ? before : undefined;
  const said: HeardLine[] = here?.said.text ? [{ speaker: 'officer', who: '你', text: here.said.text }] : [];
  const passages = turn.passages.filter(({ situation }) => situation.world.phase === phase);
  const after = [...(here?.reply ?? []), ...passages.flatMap(({ lines }) => lines)];
  return [...said, ...after.map((line) => heard(program, line))].slice(-MOST_LINES);
}

function optionsOf({ offered, before }: Turn): PracticeOption[] {
  const graded = offered.map((said) => ({ said, rule: gradeFor(said, before.world) }));
  const top = Math.max(...graded.map(({ rule }) => rule.grade));
  return graded.map(({ said, rule }) => ({
    id: said.id,
    text: said.text,
    outcome: gradeOutcome(rule.grade, top, rule.nearMiss),
    why: rule.why,
  }));
}

const lawOf = ({ source }: Utterance): readonly string[] => source.law ?? [];

function skillsOf(best: Utterance | undefined, indicators: Indicators): DimensionId[] {
  const shown = (best?.source.acts ?? []).flatMap((id) => entryOf(indicators, id)?.dimension ?? []);
  return [...new Set(shown)];
}

function addressee(program: Program, { offered }: Turn): string {
  const to = new Set(offered.map(({ source }) => (source as Choice).to));
  const [only] = to;
  return to.size === 1 && only !== undefined ? `对${callOf(program, only)}` : '';
}

function cutDrill(
  program: Program,
  { node, lead }: Cut,
  moment: CutMoment,
  indicators: Indicators,
): ChoiceItem {
  const { turn } = moment;
  const options = optionsOf(turn);
  const best = turn.offered.find(({ id }) => options.find((option) => option.id === id)?.outcome === 'right');
  return {
    id: `cut-${program.scenario.id}-${node}`,
    kind: 'pick',
    skills: skillsOf(best, indicators),
    setting: program.phases[turn.before.world.phase]?.setting ?? program.scenario.setting,
    family: program.scenario.id,
    moment: { lead, lines: lastLines(program, moment) },
    question: `这时候${addressee(program, turn)}怎么说？`,
    options,
    why: '',
    sources: { law: [...new Set(turn.offered.flatMap(lawOf))], rubric: [] },
  };
}

export interface CutResult {
  readonly drills: readonly ChoiceItem[];
  readonly issues: readonly Issue[];
}

/**
 * Cuts the wanted decisions of one scenario into drills: the situation as an expert meets it (or after one
 * slip), the options offered there, graded by that state. A decision no such path meets is an issue.
 */
export function cutDrills(program: Program, cuts: readonly Cut[], indicators: Indicators): CutResult {
  const moments = cutMoments(program);
  const { id } = program.scenario;
  const issues = cuts.flatMap(({ node }, index) =>
    knownName(
      'unknown-cut',
      node,
      Object.fromEntries(moments),
      ['cuts', id, index, 'node'],
      `${id} 高手走得到的抉择`,
    ),
  );
  const drills = cuts.flatMap((cut) => {
    const moment = moments.get(cut.node);
    return moment ? [cutDrill(program, cut, moment, indicators)] : [];
  });
  return { drills, issues };
}
