import { applyMoves } from '../scenario/apply-moves.ts';
import { resolveStage, type Seeing, type StageBase } from '../scenario/resolve-stage.ts';
import type { Phase, Scenario, ScenarioNode } from '../scenario/schema.ts';
import type { StageSource } from '../scenario/stage-schema.ts';
import { type ConditionNames, testCondition } from './link-condition.ts';
import type { StageOf, World } from './world.ts';

/** What a stage can see of a world. */
export const seeingOf = (names: ConditionNames, world: World): Seeing => ({
  holds: (when) => testCondition(names, when, world),
  gone: (person) => (world.gone & (1 << (names.personIndex.get(person) ?? 31))) !== 0,
  minutes: names.timed.reduce((sum, { bit, minutes }) => sum + (world.facts & bit ? minutes : 0), 0),
});

/** Time has passed over a picture of an ending: whoever had walked out may be in it. */
const withReturned = (seeing: Seeing): Seeing => ({ ...seeing, gone: () => false });

const baseOf = (scenario: Scenario, { place }: { readonly place?: StageBase['place'] | undefined }) =>
  place && { place, light: scenario.briefing.light ?? ('day' as const) };

/** The phase's place is where its stage says, or where it said before there were stages. */
const placedIn = (phase: Phase | undefined, own: StageSource) => ({
  place: own.place ?? phase?.stage?.place ?? phase?.place,
});

/** A declared stage, where its place is known. */
function declared(
  source: StageSource | undefined,
  phase: Phase | undefined,
  scenario: Scenario,
  names: ConditionNames,
  returned = false,
): StageOf | undefined {
  const base = source && baseOf(scenario, placedIn(phase, source));
  if (!base) return undefined;
  return (world) => {
    const seeing = seeingOf(names, world);
    return resolveStage(source, base, returned ? withReturned(seeing) : seeing);
  };
}

/** Where nothing is said or chosen there is nothing to look at: the way goes through it. */
export const isPassing = ({ say = [], go }: ScenarioNode): boolean => go !== undefined && say.length === 0;

/**
 * The stage on arriving at a node: its own, or its phase's, or what it changes of its phase's. Undefined where the
 * stage one comes with is taken over: interrupts, endings that declare none of their own, nodes one only passes.
 */
export function linkEntry(
  node: ScenarioNode,
  phase: Phase | undefined,
  scenario: Scenario,
  names: ConditionNames,
): StageOf | undefined {
  const { stage } = node;
  if (stage !== undefined && !Array.isArray(stage)) return declared(stage, phase, scenario, names);
  if (stage === undefined && (node.ending || isPassing(node))) return undefined;
  const ofPhase = declared(phase?.stage, phase, scenario, names);
  if (!ofPhase || stage === undefined) return ofPhase;
  return (world) => applyMoves(ofPhase(world), stage, seeingOf(names, world));
}

/** The picture of an ending. */
export const linkPicture = (
  { ending }: ScenarioNode,
  phase: Phase | undefined,
  scenario: Scenario,
  names: ConditionNames,
): StageOf | undefined => declared(ending?.picture, phase, scenario, names, true);
