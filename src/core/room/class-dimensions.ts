import { chanceIn, type Graded, shownOf, takesChance } from '../engine/dimension-chance.ts';
import type { Program } from '../program/program.ts';
import type { DimensionId, Indicators, Rubric } from '../rubric/catalog.ts';
import { dimensionsIn } from '../rubric/dimensions-in.ts';
import type { Round } from './room-event.ts';
import type { Asked, RoomState } from './room-model.ts';
import { countsOf, sum } from './tally.ts';

/** How a class did in one dimension in one round of votes: the mean of what was chosen. */
export interface DimensionMean {
  /** Votes on decisions that are telling in it. */
  readonly votes: number;
  /** Of these, how many took the chance. */
  readonly taken: number;
  /** 0–100: what was shown of what could be; null without a vote that tells. */
  readonly share: number | null;
}

export interface ClassDimension {
  readonly dimension: DimensionId;
  readonly name: string;
  /** The first vote of each decision, and the last there was. */
  readonly first: DimensionMean;
  readonly last: DimensionMean;
}

/** What a class is scored by. */
export interface ClassScale {
  readonly program: Program;
  readonly indicators: Indicators;
  readonly rubric: Rubric;
}

/** The options of a question as utterances of the scenario, in their order; those it no longer knows are left out. */
function gradedOf({ nodes, nodeIndex }: Program, { node, key }: Asked): (Graded | undefined)[] {
  const at = nodes[nodeIndex.get(node) ?? -1];
  return key.map(({ choice, grade }) => {
    const said = at?.kind === 'decision' ? at.choices.find(({ id }) => id === choice) : undefined;
    return said && { said, grade };
  });
}

const isThere = (one: Graded | undefined): one is Graded => one !== undefined;

interface Sum {
  readonly votes: number;
  readonly taken: number;
  readonly earned: number;
  readonly available: number;
}

function sumOf(
  { program, indicators }: ClassScale,
  asked: Asked,
  round: Round,
  dimension: DimensionId,
): Sum[] {
  const graded = gradedOf(program, asked);
  const chance = chanceIn(graded.filter(isThere), indicators, dimension);
  if (!chance.telling) return [];
  const counts = countsOf(asked, round);
  return graded.flatMap((one, place) => {
    const votes = counts[place] ?? 0;
    if (!one) return [];
    return {
      votes,
      taken: takesChance(one, indicators, chance) ? votes : 0,
      earned: votes * shownOf(one, indicators, chance),
      available: votes * (chance.target - chance.lowest),
    };
  });
}

function meanOf(sums: readonly Sum[]): DimensionMean {
  const total = (field: keyof Sum): number => sum(sums.map((one) => one[field]));
  const available = total('available');
  return {
    votes: total('votes'),
    taken: total('taken'),
    share: available === 0 ? null : (100 * total('earned')) / available,
  };
}

const lastRound = (asked: Asked): Round => (sum(countsOf(asked, 2)) > 0 ? 2 : 1);

/**
 * How a class did by dimension, over all it voted on: each vote scored as the same words are scored in anybody's own
 * run (`scoring/dimension-report`), and the mean of that.
 */
export function classDimensions(scale: ClassScale, { questions }: RoomState): ClassDimension[] {
  return dimensionsIn(scale.rubric).map((dimension) => {
    const mean = (roundOf: (asked: Asked) => Round) =>
      meanOf(questions.flatMap((asked) => sumOf(scale, asked, roundOf(asked), dimension)));
    const name = scale.rubric.dimensions[dimension]?.name ?? dimension;
    return { dimension, name, first: mean(() => 1), last: mean(lastRound) };
  });
}
