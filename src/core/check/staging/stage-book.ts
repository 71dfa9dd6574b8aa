import { canonicalJson } from '../../shared/canonical-json.ts';
import type { Stage } from '../../scenario/stage.ts';

const byWords = (one: object, other: object): number => (canonicalJson(one) < canonicalJson(other) ? -1 : 1);

/** Without how they look: a face changes from line to line, and nobody has to say so. */
const standings = (people: Stage['people']): [string, object][] =>
  Object.entries(people).map(([person, { mood: _, ...rest }]) => [person, rest]);

const faceless = (things: Stage['props']): object[] =>
  things.map(({ mood: _, ...rest }) => rest).sort(byWords);

/** What tells stages apart: all but how near and at which edge one stands, how people look, and in what order things were named. */
const keyOf = ({ shot: _, you: __, people, props, crowd, ...rest }: Stage): string => {
  const { mood: ___, ...about } = crowd;
  const seen = { people: Object.fromEntries(standings(people)), props: faceless(props), crowd: about };
  return canonicalJson({ ...rest, ...seen });
};

/** Numbers stages, equal ones alike. */
export class StageBook {
  private readonly numbers = new Map<string, number>();
  private readonly known = new WeakMap<Stage, number>();
  private readonly stages: Stage[] = [];

  number(stage: Stage): number {
    const known = this.known.get(stage);
    if (known !== undefined) return known;
    const key = keyOf(stage);
    const number = this.numbers.get(key) ?? this.stages.push(stage) - 1;
    this.numbers.set(key, number);
    this.known.set(stage, number);
    return number;
  }

  stage(number: number): Stage {
    return this.stages[number] as Stage;
  }
}
