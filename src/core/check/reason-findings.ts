import type { Program, Utterance } from '../program/program.ts';
import { roleIn } from '../program/role-in.ts';
import type { World } from '../program/world.ts';
import { explainActs } from '../person/explain.ts';
import { AGAINST } from '../person/landing.ts';
import type { PersonState } from '../person/person-state.ts';
import type { DecisionView } from './annotate.ts';
import { examplePath } from './example-path.ts';
import type { Graph } from './explore.ts';
import { atChoice, type Finding } from './finding.ts';

/** The first thing the model says against these words to the person they are for, as the review would print it. */
function reasonAgainst(program: Program, said: Utterance, world: World, phase: number): string | undefined {
  const person = program.people[said.to];
  const heard = said.listeners.find(({ person: who }) => who === said.to);
  const state = world.people[said.to];
  if (!person || !heard || !state) return undefined;
  const acts = heard.mutedBy && (world.facts & heard.mutedBy) !== 0 ? heard.mutedActs : heard.acts;
  const reasons = explainActs(state, acts, person.temper, roleIn(program, said.to, phase));
  // One act that lands is enough: the words did what they were chosen for.
  if (reasons.some(({ note }) => note === 'landed')) return undefined;
  return reasons.find(({ note }) => AGAINST.includes(note))?.sentence;
}

/**
 * A best option of which the model has only ill to say: the review would print 「最好」 and, on the same line, that the
 * words came too early. Either the grade is wrong at that moment, or the acts are.
 */
export function reasonFindings(graph: Graph, views: readonly (DecisionView | undefined)[]): Finding[] {
  const { program, situations } = graph;
  const told = new Set<Utterance>();
  const known = new Map<Utterance, Map<PersonState | undefined, string | undefined>>();
  return views.flatMap((view): Finding[] => {
    const world = situations[view?.at ?? -1]?.world;
    if (!view || !world) return [];
    return view.best.flatMap(({ said, grade }) => {
      if (told.has(said) || grade < 3) return [];
      const answers = known.get(said) ?? new Map();
      known.set(said, answers);
      const state = world.people[said.to];
      const mutes = said.listeners.some(({ mutedBy }) => mutedBy !== 0);
      if (mutes || !answers.has(state))
        answers.set(state, reasonAgainst(program, said, world, view.node.phase));
      const reason = answers.get(state);
      if (!reason) return [];
      told.add(said);
      return [
        atChoice(
          program,
          view.node,
          said,
          'reason-contradicts-grade',
          `评的是最好，复盘里却会说“${reason}”`,
          {
            severity: 'warning',
            hint: '按当时的状态分开评级，或改它的指标；确有道理就 accept 并写明',
            example: examplePath(graph, view.at),
          },
        ),
      ];
    });
  });
}
