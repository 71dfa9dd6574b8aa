import type { Library } from '../scenario/library.ts';
import { type HeardLine, heardLine } from '../scenario/heard-line.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { DrillFile, WrittenDrill, WrittenLine } from './drill-schema.ts';
import { type ChoiceItem, FILE_FAMILY, type Moment, type PracticeItem } from './item.ts';
import { gradeOutcome } from './outcome.ts';

type Drill<Kind extends WrittenDrill['kind']> = Extract<WrittenDrill, { kind: Kind }>;

/** A drill calls people by what is shown. */
const heard = (line: WrittenLine): HeardLine => heardLine(line, (who) => who);

const momentOf = ({ lead, lines = [] }: WrittenDrill, more: readonly HeardLine[] = []): Moment => ({
  lead,
  lines: [...lines.map(heard), ...more],
});

const baseOf = (id: string, { setting, law = [] }: WrittenDrill) => ({
  id,
  setting,
  family: FILE_FAMILY,
  sources: { law, rubric: [] },
});

/** Ids of options by their place in the file: they say nothing. */
const letter = (index: number): string => 'abcd'[index] ?? `${index}`;

function pickItem(id: string, drill: Drill<'pick'>): ChoiceItem {
  const top = Math.max(...drill.options.map(({ grade }) => grade));
  return {
    ...baseOf(id, drill),
    kind: 'pick',
    skills: drill.skills,
    moment: momentOf(drill),
    question: '这时候怎么说？',
    options: drill.options.map(({ text, grade, nearMiss = false, why }, index) => ({
      id: letter(index),
      text,
      outcome: gradeOutcome(grade, top, nearMiss),
      why,
    })),
    why: '',
  };
}

function spotItem(id: string, drill: Drill<'spot'>, { indicators }: Library): ChoiceItem {
  const said: HeardLine = { speaker: 'officer', who: '民警', text: drill.said };
  const dimension = entryOf(indicators, drill.act)?.dimension;
  return {
    ...baseOf(id, drill),
    kind: 'spot',
    skills: dimension ? [dimension] : [],
    moment: momentOf(drill, [said]),
    question: '民警最后这一句，是哪一样做法？',
    options: [drill.act, ...drill.others].map((act) => ({
      id: act,
      text: entryOf(indicators, act)?.name ?? act,
      outcome: act === drill.act ? 'right' : 'missed',
      why: `${entryOf(indicators, act)?.gloss ?? ''}。`,
    })),
    why: drill.why,
  };
}

function registerItem(id: string, drill: Drill<'register'>, { rubric }: Library): ChoiceItem {
  const { prefer, name } = rubric.settings[drill.setting];
  return {
    ...baseOf(id, drill),
    kind: 'register',
    skills: drill.skills,
    moment: momentOf(drill),
    question: `同一个意思，${name}时哪种说法合适？`,
    options: drill.options.map(({ text, register, why }, index) => ({
      id: letter(index),
      text,
      outcome: prefer.includes(register) ? 'right' : 'missed',
      why: `${entryOf(rubric.registers, register)?.name ?? register}。${why}`,
    })),
    why: '',
  };
}

const afterItem = (id: string, drill: Drill<'after'>): ChoiceItem => ({
  ...baseOf(id, drill),
  kind: 'after',
  skills: drill.skills,
  moment: momentOf(drill),
  question: `${drill.whose}话底下，最要紧的是什么？`,
  options: [drill.right, ...drill.wrong].map(({ text, why }, index) => ({
    id: letter(index),
    text,
    outcome: index === 0 ? 'right' : 'missed',
    why,
  })),
  why: '',
});

function itemOf(id: string, drill: WrittenDrill, library: Library): PracticeItem {
  if (drill.kind === 'pick') return pickItem(id, drill);
  if (drill.kind === 'spot') return spotItem(id, drill, library);
  if (drill.kind === 'register') return registerItem(id, drill, library);
  if (drill.kind === 'after') return afterItem(id, drill);
  const { skills, bad, why, keys, checks } = drill;
  return {
    ...baseOf(id, drill),
    kind: 'rewrite',
    skills,
    moment: momentOf(drill),
    bad,
    badWhy: why,
    keys,
    checks,
  };
}

/** The drills written by hand, as items ready to be shown. Names must have been checked (`parseDrills`). */
export const buildDrills = (file: DrillFile, library: Library): PracticeItem[] =>
  Object.entries(file.drills).map(([id, drill]) => itemOf(id, drill, library));
