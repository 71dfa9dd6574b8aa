import type { Library } from '../scenario/library.ts';
import { SETTINGS } from '../rubric/catalog.ts';
import type { Checklist, Shown } from './checklist-schema.ts';
import type { MetOption } from './met-options.ts';

/** Where something is met: decisions of each scenario, and those where it is among the best on offer. */
export interface Place {
  readonly scenario: string;
  readonly decisions: number;
  readonly best: number;
}

export interface CoverageRow {
  /** Unique in its part. */
  readonly id: string;
  readonly name: string;
  /** In the order of the scenarios; those where it is not met are left out. */
  readonly places: readonly Place[];
  /** What its part asks for is met. */
  readonly met: boolean;
}

/** One kind of thing that is to be practised, and what of it is. */
export interface CoveragePart {
  readonly id: 'indicators' | 'dispositions' | 'registers' | 'checklist';
  readonly title: string;
  /** What a row needs to count as met, in one sentence. */
  readonly asks: string;
  readonly rows: readonly CoverageRow[];
}

/** Decisions an indicator is to be met in. */
const DECISIONS = 3;

const decisionOf = ({ scenario, node }: Shown): string => `${scenario}/${node}`;

function placesOf(options: readonly MetOption[]): Place[] {
  const scenarios = [...new Set(options.map(({ scenario }) => scenario))];
  return scenarios.map((scenario) => {
    const here = options.filter((option) => option.scenario === scenario);
    const decisions = new Set(here.map(({ node }) => node));
    const best = new Set(here.filter((option) => option.best).map(({ node }) => node));
    return { scenario, decisions: decisions.size, best: best.size };
  });
}

const sum = (places: readonly Place[], field: 'decisions' | 'best'): number =>
  places.reduce((total, place) => total + place[field], 0);

function row(
  id: string,
  name: string,
  options: readonly MetOption[],
  isMet: (places: readonly Place[]) => boolean,
): CoverageRow {
  const places = placesOf(options);
  return { id, name, places, met: isMet(places) };
}

const indicators = (options: readonly MetOption[], { indicators: acts }: Library): CoveragePart => ({
  id: 'indicators',
  title: '指标',
  asks: `在 ${DECISIONS} 处以上的抉择里选得到；加分的，至少有一处是最好的一句`,
  rows: Object.entries(acts).map(([id, { name, weight }]) =>
    row(
      id,
      name,
      options.filter(({ acts: shown }) => shown.includes(id)),
      (places) => sum(places, 'decisions') >= DECISIONS && (weight < 0 || sum(places, 'best') > 0),
    ),
  ),
});

const dispositions = (options: readonly MetOption[], { dispositions: kinds }: Library): CoveragePart => ({
  id: 'dispositions',
  title: '性情',
  asks: `有这样性情的人，在 ${DECISIONS} 处以上的抉择里是听话的那一个`,
  rows: Object.entries(kinds).map(([id, { name }]) =>
    row(
      id,
      name,
      options.filter(({ disposition }) => disposition === id),
      (places) => sum(places, 'decisions') >= DECISIONS,
    ),
  ),
});

/** Each setting with the ways of speaking that suit it and those that grate: both must be there to choose between. */
function registers(options: readonly MetOption[], { rubric }: Library): CoveragePart {
  const rows = SETTINGS.flatMap((setting) => {
    const { name, prefer, avoid } = rubric.settings[setting];
    const here = options.filter(({ settings }) => settings.includes(setting));
    return [...prefer, ...avoid].map((register) => {
      const suits = prefer.includes(register);
      return row(
        `${setting}/${register}`,
        `${name}：${suits ? '宜' : '忌'}${rubric.registers[register]?.name ?? register}`,
        here.filter((option) => option.register === register),
        (places) => sum(places, suits ? 'best' : 'decisions') > 0,
      );
    });
  });
  return {
    id: 'registers',
    title: '语体',
    asks: '每种场合，宜用的说法有一处是最好的一句，忌用的说法选得到',
    rows,
  };
}

const checklistPart = (options: readonly MetOption[], { groups }: Checklist): CoveragePart => ({
  id: 'checklist',
  title: '讲过的做法',
  asks: '有一处抉择里，这样做是最好的一句',
  rows: groups.flatMap((group) =>
    group.items.map((item) =>
      row(
        `${group.name}/${item.name}`,
        `${group.name}：${item.name}`,
        item.shown.flatMap(
          (shown) =>
            options.find(
              (option) => option.choice === shown.choice && decisionOf(option) === decisionOf(shown),
            ) ?? [],
        ),
        (places) => sum(places, 'best') > 0,
      ),
    ),
  ),
});

/**
 * What is practised where (覆盖表): from what explored play comes to, not from what files say of themselves.
 *
 * @param options of every scenario, in their order
 */
export const coverageTable = (
  options: readonly MetOption[],
  library: Library,
  checklist: Checklist,
): CoveragePart[] => [
  indicators(options, library),
  dispositions(options, library),
  registers(options, library),
  checklistPart(options, checklist),
];
