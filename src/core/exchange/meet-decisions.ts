import type { DecisionNode, Program, Utterance } from '../program/program.ts';
import { goOn, land, nodeOf, offered, startSituation, step } from '../engine/step.ts';
import type { Situation } from '../program/world.ts';
import { orderOptions } from '../play/option-order.ts';
import { replyLines, nodeLines } from '../play/spoken-lines.ts';
import type { Line } from '../scenario/schema.ts';
import { bestOption } from '../scoring/best-option.ts';
import { seededRandom } from '../shared/random.ts';

/** A decision as some play meets it. */
export interface Met {
  readonly node: DecisionNode;
  readonly situation: Situation;
  readonly offered: readonly Utterance[];
  /** What the officer said last, if anything. */
  readonly said: Utterance | undefined;
  /** What has been heard since. */
  readonly lines: readonly Line[];
}

/** Same form every time. */
export const FORM_SEED = 20261122;
/** How often a play takes the best option, and how many such plays: good ones first, so that a decision is shown as a decent talk meets it. */
const PLAYS: readonly (readonly [best: number, count: number])[] = [
  [0.9, 300],
  [0.6, 300],
  [0.3, 400],
  [0, 1000],
];
const SILENT = 0.03;
const MOST_STEPS = 300;

type Candidates = Map<string, Map<string, Met>>;

/** Keeps, per decision and last words, the first meeting among those that offer the most options. */
function note(candidates: Candidates, met: Met): void {
  const known = candidates.get(met.node.id);
  const most = known?.values().next().value?.offered.length ?? 0;
  const last = met.said?.id ?? '';
  if (!known || met.offered.length > most) candidates.set(met.node.id, new Map([[last, met]]));
  else if (met.offered.length === most && !known.has(last)) known.set(last, met);
}

function choose({ node, offered: options, situation }: Met, best: number, random: () => number): Utterance {
  if (options.length === 0 || random() < SILENT) return node.silence;
  if (random() < best) return bestOption(options, situation.world) ?? node.silence;
  return options[Math.floor(random() * options.length)] as Utterance;
}

function playOnce(program: Program, best: number, random: () => number, candidates: Candidates): void {
  let situation = startSituation(program);
  let said: Utterance | undefined;
  let lines: Line[] = [];
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const node = nodeOf(program, situation);
    lines = [...lines, ...nodeLines(program, node, situation.world)];
    if (node.kind === 'ending') return;
    if (node.kind === 'beat') {
      situation = step(program, situation, { type: 'advance' }) as Situation;
      continue;
    }
    const met: Met = { node, situation, offered: offered(node, situation.world), said, lines };
    if (met.offered.length > 0) note(candidates, met);
    said = choose(met, best, random);
    const landed = land(program, situation, said);
    lines = replyLines(program, said, landed);
    situation = goOn(program, situation, said, landed);
  }
}

/**
 * A situation for each decision, from seeded plays: one that offers the most options. Which words came just
 * before is drawn evenly from those that can, so that they give no hint of what is thought best.
 */
export function meetDecisions(program: Program): ReadonlyMap<string, Met> {
  const random = seededRandom(FORM_SEED);
  const candidates: Candidates = new Map();
  for (const [best, count] of PLAYS)
    for (let play = 0; play < count; play += 1) playOnce(program, best, random, candidates);
  return new Map(
    [...candidates].map(([id, bySaid]) => {
      const byName = [...bySaid].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, met]) => met);
      return [id, orderOptions(byName, FORM_SEED, id, 2)[0] as Met];
    }),
  );
}
