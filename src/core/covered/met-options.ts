import type { SettingId } from '../rubric/catalog.ts';
import type { Program } from '../program/program.ts';
import type { Choice } from '../scenario/schema.ts';
import type { Study } from '../check/check-scenario.ts';
import { distinctOffers } from '../check/offers.ts';

/** An option that explored play comes to: what it is coded as, and whether it is ever the best on offer. */
export interface MetOption {
  readonly scenario: string;
  readonly node: string;
  readonly choice: string;
  readonly acts: readonly string[];
  readonly register: string;
  /** Settings it is met in: an interrupt breaks into more than one. */
  readonly settings: readonly SettingId[];
  /** Of the person it is said to. */
  readonly disposition: string;
  /** Somewhere nothing on offer is graded higher, and something is graded lower. */
  readonly best: boolean;
}

/** A scenario as it was explored. */
export type Explored = Pick<Study, 'program' | 'graph' | 'views'>;

/** Settings of the phases in which each node is met. */
function settingsMet({
  program,
  graph,
}: Omit<Explored, 'views'>): ReadonlyMap<number, ReadonlySet<SettingId>> {
  const met = new Map<number, Set<SettingId>>();
  for (const { node, world } of graph.situations) {
    const setting = program.phases[world.phase]?.setting ?? program.scenario.setting;
    const known = met.get(node);
    if (known) known.add(setting);
    else met.set(node, new Set([setting]));
  }
  return met;
}

const dispositionOf = ({ scenario, people }: Program, to: number): string =>
  scenario.cast[people[to]?.id ?? '']?.disposition ?? '';

/** Every option that explored play comes to, in the order of the file. */
export function metOptions(study: Explored): MetOption[] {
  const { program, views } = study;
  const settings = settingsMet(study);
  return distinctOffers(views).flatMap(({ node, views: offers }) =>
    node.choices.flatMap((said): MetOption[] => {
      const here = offers.filter(({ options }) => options.some((option) => option.said === said));
      if (here.length === 0) return [];
      const { acts, register } = said.source as Choice;
      return [
        {
          scenario: program.scenario.id,
          node: node.id,
          choice: said.id,
          ...{ acts, register },
          settings: [...(settings.get(node.index) ?? [])],
          disposition: dispositionOf(program, said.to),
          best: here.some(
            ({ lowest, highest, best }) => lowest < highest && best.some((option) => option.said === said),
          ),
        },
      ];
    }),
  );
}
