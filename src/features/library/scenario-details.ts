import type { Program } from '../../core/program/program.ts';
import type { LineMood } from '../../core/scenario/vocabulary.ts';
import type { LookWords } from '../../ui/portrait/look.ts';

/** What the start page shows of a scenario once its file is there. */
export interface ScenarioDetails {
  readonly hash: string;
  readonly lawDate: string;
  readonly legalReview: string | null;
  readonly expertReview: string | null;
  readonly opening: Opening | undefined;
  /** Ending id → its title. */
  readonly endings: ReadonlyMap<string, string>;
}

/** The first words anyone says: what a card is opened for. */
export interface Opening {
  readonly text: string;
  readonly name: string;
  readonly age: number;
  readonly mood: LineMood;
  /** How the person looks; undefined where the author has not said. */
  readonly look: LookWords | undefined;
}

function openingOf({ scenario, nodes, start }: Program): Opening | undefined {
  for (const { who, text, when, mood = 'calm' } of nodes[start]?.say ?? []) {
    const person = Object.hasOwn(scenario.cast, who) ? scenario.cast[who] : undefined;
    if (person && !when) return { text, name: person.name, age: person.age, mood, look: person.look };
  }
  return undefined;
}

const endingsOf = ({ nodes }: Program): Map<string, string> =>
  new Map(nodes.flatMap((node) => (node.kind === 'ending' ? [[node.id, node.ending.title] as const] : [])));

export const describeScenario = (program: Program): ScenarioDetails => ({
  hash: program.hash,
  lawDate: program.scenario.lawDate,
  legalReview: program.scenario.reviewed.legal,
  expertReview: program.scenario.reviewed.expert,
  opening: openingOf(program),
  endings: endingsOf(program),
});
