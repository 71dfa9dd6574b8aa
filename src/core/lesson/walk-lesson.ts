import { gradeFor } from '../engine/grade.ts';
import { nodeOf, offered, startSituation, step } from '../engine/step.ts';
import type { DecisionNode, Program, Utterance } from '../program/program.ts';
import type { Situation, World } from '../program/world.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { Lesson } from './lesson-schema.ts';

/** A decision as a lesson comes to it. */
export interface Visit {
  readonly node: string;
  /** Ids of what stands on offer there. */
  readonly offered: readonly string[];
  /** What the lesson goes on with. */
  readonly taken: Utterance;
  /** 0–3, of what is taken. */
  readonly grade: number;
  /** Voted on. */
  readonly planned: boolean;
  /** The choice the lesson names here; undefined where it leaves it to the best. */
  readonly wanted: string | undefined;
}

export interface Walk {
  readonly visits: readonly Visit[];
  /** Id of the ending; undefined where the talk does not come to one. */
  readonly ending: string | undefined;
}

/** No shipped scenario has half as many steps on any way; one that goes round and round is left. */
const MOST_STEPS = 500;

type Ways = Pick<Lesson, 'decisions' | 'otherwise'>;

/** The first of the best. */
function bestOf(options: readonly Utterance[], world: World): Utterance | undefined {
  const grades = options.map((option) => gradeFor(option, world).grade);
  return options[grades.indexOf(Math.max(...grades))];
}

function visitOf({ decisions, otherwise = {} }: Ways, node: DecisionNode, { world }: Situation): Visit {
  const planned = decisions.find((one) => one.node === node.id);
  const wanted = planned ? planned.follow : entryOf(otherwise, node.id);
  const options = offered(node, world);
  const taken = options.find(({ id }) => id === wanted) ?? bestOf(options, world) ?? node.silence;
  return {
    node: node.id,
    offered: options.map(({ id }) => id),
    taken,
    grade: gradeFor(taken, world).grade,
    planned: planned !== undefined,
    wanted,
  };
}

/** Plays a scenario as a lesson goes through it, from the start to where the branches it names lead. */
export function walkLesson(program: Program, lesson: Ways): Walk {
  const visits: Visit[] = [];
  let at: Situation | undefined = startSituation(program);
  for (let steps = 0; at && steps < MOST_STEPS; steps += 1) {
    const node = nodeOf(program, at);
    if (node.kind === 'ending') return { visits, ending: node.id };
    if (node.kind === 'beat') {
      at = step(program, at, { type: 'advance' });
      continue;
    }
    const visit = visitOf(lesson, node, at);
    visits.push(visit);
    const { kind, id } = visit.taken;
    at = step(program, at, kind === 'silence' ? { type: 'silence' } : { type: 'choose', choice: id });
  }
  return { visits, ending: undefined };
}
