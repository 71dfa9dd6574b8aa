import { gradeFor } from '../engine/grade.ts';
import { land } from '../engine/step.ts';
import { replyLines } from '../play/spoken-lines.ts';
import type { Program, Utterance } from '../program/program.ts';
import type { Situation, World } from '../program/world.ts';
import type { Line } from '../scenario/schema.ts';
import type { LineMood } from '../scenario/vocabulary.ts';
import type { DecisionView } from './annotate.ts';
import { examplePath } from './example-path.ts';
import type { Graph } from './explore.ts';
import { atChoice, type Finding } from './finding.ts';

/** Up to this grade it was wrong to wait. */
const WRONG = 1;

const EASED: readonly (LineMood | undefined)[] = ['smile', 'relieved'];

/** Whether somebody looks at ease in a line, by what they say or by what the picture is told of them. */
const looksEased = ({ mood, moves = [], after = [] }: Line): boolean =>
  EASED.includes(mood) || [...moves, ...after].some((move) => 'mood' in move && EASED.includes(move.mood));

type Fault = Pick<Finding, 'code' | 'message'> & { readonly hint: string };

const UNANSWERED: Fault = {
  code: 'silence-unanswered',
  message: '没开口，也没人接：考核里时间到了，场面上什么也没有',
  hint: '给这个沉默写 reply：对面的人怎么接，或旁边出了什么事',
};
const COOLS: Fault = {
  code: 'silence-eases',
  message: '不该等的时候没开口，他的气倒消了',
  hint: '换掉让他消气的指标；该等的时候，把评级提到 2 以上',
};
const SMILES: Fault = {
  code: 'silence-eases',
  message: '不该等的时候没开口，却有人露出笑意、松了口气',
  hint: '改 reply 里的神情，或给那一句加上 when',
};

const angerOf = ({ people }: World, person: number): number => people[person]?.anger ?? 0;

/** What is wrong with saying nothing at one moment; an outburst that it brings is an answer. */
function faultIn(program: Program, situation: Situation, silence: Utterance): Fault | undefined {
  const landed = land(program, situation, silence);
  const reply = replyLines(program, silence, landed);
  if (reply.length === 0 && !landed.pending) return UNANSWERED;
  if (gradeFor(silence, situation.world).grade > WRONG) return undefined;
  if (angerOf(landed, silence.to) < angerOf(situation.world, silence.to)) return COOLS;
  return reply.some(looksEased) ? SMILES : undefined;
}

/**
 * A clock run out is an answer in an exam: somebody has to take it up, and where it was wrong to wait nobody may be the
 * easier for it.
 */
export function silenceFindings(graph: Graph, views: readonly (DecisionView | undefined)[]): Finding[] {
  const { program, situations } = graph;
  const told = new Set<string>();
  return views.flatMap((view): Finding[] => {
    const situation = situations[view?.at ?? -1];
    if (!view || !situation) return [];
    const { node } = view;
    const fault = faultIn(program, situation, node.silence);
    if (!fault) return [];
    const { code, message, hint } = fault;
    const finding = atChoice(program, node, node.silence, code, message, { hint });
    // A part's own silence stands in the file once.
    const place = [...finding.path, message].join(' ');
    if (told.has(place)) return [];
    told.add(place);
    return [{ ...finding, example: examplePath(graph, view.at) }];
  });
}
