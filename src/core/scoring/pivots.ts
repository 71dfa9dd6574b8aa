import type { Program } from '../program/program.ts';
import { isWon, windowOpen } from '../person/person-state.ts';
import type { Rubric } from '../rubric/catalog.ts';
import { entryOf } from '../shared/entry-of.ts';
import type { PersonEffect } from './person-effects.ts';
import type { TurnReport } from './turn-report.ts';

export type PivotKind = 'redline' | 'walkout' | 'outburst' | 'won' | 'opened' | 'lost' | 'moved';

/** A moment that decided the talk. */
export interface Pivot {
  readonly turn: number;
  readonly kind: PivotKind;
  /** What happened there, one sentence. */
  readonly sentence: string;
}

const PIVOTS = 3;
/** How much a moment of each kind weighs beside one step of anger or trust. */
const KIND_WEIGHT: Readonly<Record<PivotKind, number>> = {
  redline: 6,
  walkout: 6,
  outburst: 4,
  won: 3,
  opened: 3,
  lost: 0,
  moved: 0,
};
/** A point of process that can no longer be earned weighs two steps. */
const LOST_WEIGHT = 2;

const lostIn = ({ score }: TurnReport): number => score.available - score.earned;

const swingOf = ({ before, after }: PersonEffect): number =>
  Math.abs(after.anger - before.anger) + Math.abs(after.trust - before.trust);

const becomes = (test: (state: PersonEffect['after']) => boolean) => (effect: PersonEffect) =>
  test(effect.after) && !test(effect.before);

const KIND_OF: readonly [PivotKind, (effect: PersonEffect) => boolean][] = [
  ['walkout', ({ eruption }) => eruption === 'walkout'],
  ['outburst', ({ eruption }) => eruption === 'outburst'],
  ['won', becomes((state) => isWon(state, 'main'))],
  ['opened', becomes(windowOpen)],
];

function kindOf(turn: TurnReport): { kind: PivotKind; effect: PersonEffect | undefined } {
  const most = [...turn.effects].sort((left, right) => swingOf(right) - swingOf(left))[0];
  if (turn.redline !== undefined) return { kind: 'redline', effect: most };
  for (const [kind, test] of KIND_OF) {
    const effect = turn.effects.find(test);
    if (effect) return { kind, effect };
  }
  return { kind: lostIn(turn) >= 2 ? 'lost' : 'moved', effect: most };
}

const step = (name: string, from: number, to: number): string[] =>
  from === to ? [] : [`${name} ${from}→${to}`];

const movement = (effect: PersonEffect | undefined): string =>
  effect === undefined
    ? ''
    : [
        ...step('怒气', effect.before.anger, effect.after.anger),
        ...step('信任', effect.before.trust, effect.after.trust),
      ].join('、');

function sentenceFor(
  turn: TurnReport,
  program: Program,
  rubric: Rubric,
): { kind: PivotKind; sentence: string } {
  const { kind, effect } = kindOf(turn);
  const call = program.people.find(({ id }) => id === (effect?.person ?? turn.to))?.call ?? '';
  const moved = movement(effect);
  const change = moved && `（${moved}）`;
  const redline = entryOf(rubric.redlines, turn.redline ?? '')?.name ?? '';
  const sentences: Record<PivotKind, string> = {
    redline: `这里触了底线“${redline}”${change}，别处补不回来。`,
    walkout: `到这里，跟${call}谈崩了${change}。`,
    outburst: `到这里，${call}爆发了${change}。`,
    won: `到这里，${call}被说通了${change}。`,
    opened: `从这里起，${call}听得进办法了${change}。`,
    lost: moved ? `${call}${moved}，当时有好得多的说法。` : '人没动，可当时有好得多的说法，这一步白过了。',
    moved: moved ? `${call}${moved}。` : '当时有好一点的说法。',
  };
  return { kind, sentence: sentences[kind] };
}

/** Weight of a turn: see `pivots`. */
export const pivotWeight = (turn: TurnReport): number =>
  KIND_WEIGHT[kindOf(turn).kind] +
  LOST_WEIGHT * lostIn(turn) +
  turn.effects.reduce((sum, effect) => sum + swingOf(effect), 0);

/**
 * The three turns that changed most what was still attainable or the people, in the order they came.
 * Weight = 2 × process points lost + steps of anger and trust moved, over everyone + 6 for a red line or a
 * walk-out, 4 for an outburst, 3 where a person began to listen to solutions or was won over. Ties go to
 * the earlier turn; turns of weight 0 are never pivotal, so a short run may have fewer.
 *
 * @source our own rule: a pointer for the debrief, not a measure
 */
export function pivots(turns: readonly TurnReport[], program: Program, rubric: Rubric): Pivot[] {
  return turns
    .map((turn) => ({ turn, weight: pivotWeight(turn) }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight || left.turn.turn - right.turn.turn)
    .slice(0, PIVOTS)
    .sort((left, right) => left.turn.turn - right.turn.turn)
    .map(({ turn }) => ({ turn: turn.turn, ...sentenceFor(turn, program, rubric) }));
}
