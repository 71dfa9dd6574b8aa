import { knownName, problem } from '../scenario/known-names.ts';
import type { Scenario } from '../scenario/schema.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Issue } from '../shared/issue.ts';
import type { Beat, BeatCondition, BeatScenario, Opinion } from './beat-schema.ts';

type Path = readonly (string | number)[];
type Names = Readonly<Record<string, unknown>>;

/** What a scenario has that its part of the file may name. */
interface Known {
  readonly title: string;
  readonly cast: Names;
  readonly facts: Names;
  readonly promises: Names;
  readonly endings: Names;
}

function endingsOf({ phases, interrupts }: Scenario): Names {
  const nodes = [...Object.values(phases).map((phase) => phase.nodes), interrupts ?? {}];
  const endings = nodes.flatMap((own) => Object.entries(own).filter(([, node]) => 'ending' in node));
  return Object.fromEntries(endings);
}

const knownOf = (scenario: Scenario, returns: readonly Scenario[]): Known => ({
  title: scenario.title,
  // Whoever is met when a promise comes back is met on the same beat.
  cast: Object.assign({}, scenario.cast, ...returns.map(({ cast }) => cast)) as Names,
  facts: scenario.facts ?? {},
  promises: scenario.promises ?? {},
  endings: endingsOf(scenario),
});

function conditionIssues(condition: BeatCondition, known: Known, path: Path): Issue[] {
  if ('fact' in condition)
    return knownName('beat-no-fact', condition.fact, known.facts, [...path, 'fact'], known.title);
  if ('promise' in condition)
    return knownName('beat-no-promise', condition.promise, known.promises, [...path, 'promise'], known.title);
  return condition.endings.flatMap((ending, at) =>
    knownName('beat-no-ending', ending, known.endings, [...path, 'endings', at], known.title),
  );
}

function opinionIssues(
  { from, known: out, settled, done, back }: Opinion,
  known: Known,
  path: Path,
): Issue[] {
  return [
    ...knownName('beat-no-person', from, known.cast, [...path, 'from'], known.title),
    ...(out ?? []).flatMap((condition, at) => conditionIssues(condition, known, [...path, 'known', at])),
    ...(settled ?? []).flatMap((condition, at) =>
      conditionIssues(condition, known, [...path, 'settled', at]),
    ),
    ...done.flatMap(({ when }, at) => conditionIssues(when, known, [...path, 'done', at, 'when'])),
    ...back.flatMap((promise, at) =>
      knownName('beat-no-promise', promise, known.promises, [...path, 'back', at], known.title),
    ),
  ];
}

function scenarioIssues(own: BeatScenario, known: Known, path: Path): Issue[] {
  const missing = Object.keys(known.cast).filter((person) => !Object.hasOwn(own.people, person));
  return [
    ...missing.map((person) =>
      problem(
        'beat-person-missing',
        [...path, 'people'],
        `“${known.title}”里的“${person}”没有写在哪儿`,
        '写 at 和地点；不住这一片的写 elsewhere 和缘故',
      ),
    ),
    ...Object.keys(own.people).flatMap((person) =>
      knownName('beat-no-person', person, known.cast, [...path, 'people', person], known.title),
    ),
    ...(own.visits ?? []).flatMap((person, at) =>
      knownName('beat-no-person', person, known.cast, [...path, 'visits', at], known.title),
    ),
    ...(own.mediations ?? []).flatMap((ending, at) =>
      knownName('beat-no-ending', ending, known.endings, [...path, 'mediations', at], known.title),
    ),
    ...(own.opinions ?? []).flatMap((opinion, at) =>
      opinionIssues(opinion, known, [...path, 'opinions', at]),
    ),
  ];
}

/**
 * What the file and the scenarios do not agree on: everybody who is met is somewhere, or it is said why not; and whatever
 * is named is there.
 *
 * @param scenarios all that are shipped
 * @param returns of their promises
 */
export function beatIssues(
  { scenarios: written }: Beat,
  scenarios: readonly Scenario[],
  returns: readonly Scenario[],
): Issue[] {
  const shelf = Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenario]));
  const left = scenarios.filter(({ id }) => !Object.hasOwn(written, id));
  return [
    ...left.map(({ id, title }) =>
      problem('beat-scenario-missing', ['scenarios'], `没写“${title}”（${id}）`, '补上它的 people'),
    ),
    ...Object.entries(written).flatMap(([id, own]) => {
      const path = ['scenarios', id];
      const scenario = entryOf(shelf, id);
      if (!scenario) return knownName('beat-no-scenario', id, shelf, path, '情景架');
      const come = returns.filter(({ returns: head }) => head?.from === id);
      return scenarioIssues(own, knownOf(scenario, come), path);
    }),
  ];
}
