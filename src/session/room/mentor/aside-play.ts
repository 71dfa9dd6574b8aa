import { goOn, land, nodeOf, offered } from '../../../core/engine/step.ts';
import type { AsideLine, WhatIf } from '../../../core/mentor/room/session-event.ts';
import type { OpenAside, SessionState } from '../../../core/mentor/room/session-state.ts';
import { moveBy, type Variable } from '../../../core/person/person-state.ts';
import { orderOptions } from '../../../core/play/option-order.ts';
import { runOn } from '../../../core/play/run-on.ts';
import { replyLines } from '../../../core/play/spoken-lines.ts';
import type { Program, Utterance } from '../../../core/program/program.ts';
import type { Situation } from '../../../core/program/world.ts';
import { MARKS } from '../../../core/room/room-event.ts';
import { seededRandom, shuffle } from '../../../core/shared/random.ts';
import type { Line } from '../../../core/scenario/schema.ts';
import { isCitizens, OFFICER, SCENE } from '../../../core/scenario/vocabulary.ts';
import { callOf } from '../../talk/people.ts';

// What is played beside the run: a short play of its own from the decision that is open, with the person set by hand where
// that was asked for. Nothing of it comes into the transcript.

const MOVES: Readonly<Record<WhatIf, Readonly<Partial<Record<Variable, number>>>>> = {
  angrier: { anger: 2 },
  colder: { trust: -2 },
  softer: { anger: -2, trust: 1 },
};

/** Whom the talk is about where it stands. */
export const personAbout = ({ phases }: Program, { world }: Situation): number =>
  phases[world.phase]?.main ?? 0;

function setByHand(program: Program, from: Situation, whatIf: WhatIf | null): Situation {
  if (whatIf === null) return from;
  const about = personAbout(program, from);
  const people = from.world.people.map((person, at) =>
    at === about ? moveBy(person, MOVES[whatIf]) : person,
  );
  return { ...from, world: { ...from.world, people } };
}

/** Where the talk stands after words, run on to the next decision or ending. */
function after(program: Program, from: Situation, said: Utterance): Situation {
  const passages = runOn(program, goOn(program, from, said, land(program, from, said)));
  return passages.at(-1)?.situation ?? from;
}

/** Where an aside stands. */
export function asideSituation(program: Program, from: Situation, { whatIf, choices }: OpenAside): Situation {
  return choices.reduce(
    (situation, id) => {
      const node = nodeOf(program, situation);
      const said = node.kind === 'decision' ? node.choices.find((choice) => choice.id === id) : undefined;
      return said ? after(program, situation, said) : situation;
    },
    setByHand(program, from, whatIf),
  );
}

/** All that can be said at a place, in an order drawn by the seed; none at an ending. */
function sayable(program: Program, situation: Situation, seed: number): Utterance[] {
  const node = nodeOf(program, situation);
  return node.kind === 'decision'
    ? orderOptions(offered(node, situation.world), seed, node.id, 0).slice(0, MARKS.length)
    : [];
}

/** What can be said where an aside stands; 换位: what the person would answer to, so that there is something to choose. */
export function asideOptions(
  program: Program,
  situation: Situation,
  seed: number,
  kind: OpenAside['kind'],
): Utterance[] {
  const all = sayable(program, situation, seed);
  if (kind !== 'other-chair') return all;
  return possibleReplies(program, situation, undefined, seed).length < 2
    ? []
    : all.filter((said) => answerTo(program, situation, said));
}

const WHO_TELLS = '旁白';
const MOST_LETTERS = 600;

const lineOf =
  (program: Program, officer: string) =>
  ({ who, text }: Line): AsideLine => ({
    who:
      who === SCENE
        ? WHO_TELLS
        : who === OFFICER
          ? officer
          : callOf(program, program.personIndex.get(who) ?? -1) || WHO_TELLS,
    text: text.slice(0, MOST_LETTERS),
  });

const SILENT = '（没有开口）';

/** Words and what follows from them, up to the next decision. */
export function linesAfter(program: Program, from: Situation, said: Utterance, officer: string): AsideLine[] {
  const landed = land(program, from, said);
  const next = goOn(program, from, said, landed);
  const told = [...replyLines(program, said, landed), ...runOn(program, next).flatMap(({ lines }) => lines)];
  return [spokenBy(officer, said), ...told.map(lineOf(program, officer))];
}

export const spokenBy = (officer: string, { text }: Utterance): AsideLine => ({
  who: officer,
  text: (text || SILENT).slice(0, MOST_LETTERS),
});

/** What the person says to words, in one; undefined where an outburst breaks in, or they say nothing. */
function answerTo(program: Program, from: Situation, said: Utterance): AsideLine | undefined {
  const spoken = replyLines(program, said, land(program, from, said)).filter(isCitizens);
  const first = spoken[0];
  if (!first) return undefined;
  const own = spoken.filter(({ who }) => who === first.who).map(({ text }) => text);
  return { ...lineOf(program, '')(first), text: own.join('').slice(0, MOST_LETTERS) };
}

const MOST_REPLIES = 4;

/**
 * 换位: what the person would really say to each of the words on offer, one of each, in an order drawn by the seed. The
 * one that is the answer to `said` is among them. Fewer than two: there is nothing to choose among.
 */
export function possibleReplies(
  program: Program,
  from: Situation,
  said: Utterance | undefined,
  seed: number,
): AsideLine[] {
  const real = said && answerTo(program, from, said);
  if (said && !real) return [];
  const others = sayable(program, from, seed).flatMap((one) => answerTo(program, from, one) ?? []);
  const distinct = new Map([...(real ? [real] : []), ...others].map((line) => [line.text, line]));
  const kept = [...distinct.values()].slice(0, MOST_REPLIES);
  return kept.length < 2 ? [] : shuffle(kept, seededRandom(seed));
}

/** What the person really said to the last words of an aside, and what follows. */
export function realAnswer(
  program: Program,
  state: SessionState,
  from: Situation,
  aside: OpenAside,
): readonly AsideLine[] {
  const before = asideSituation(program, from, { ...aside, choices: aside.choices.slice(0, -1) });
  const node = nodeOf(program, before);
  const said =
    node.kind === 'decision' ? node.choices.find(({ id }) => id === aside.choices.at(-1)) : undefined;
  return said ? linesAfter(program, before, said, state.opened?.mentor.name ?? '').slice(1) : [];
}
