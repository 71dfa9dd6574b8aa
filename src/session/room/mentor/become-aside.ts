import type { SessionBody } from '../../../core/mentor/room/session-event.ts';
import type { SessionRequest } from '../../../core/mentor/room/session-request.ts';
import type { OpenAside, SessionState } from '../../../core/mentor/room/session-state.ts';
import type { Becoming } from '../../../core/room/kind.ts';
import { hashText } from '../../../core/shared/hash.ts';
import { fail, ok } from '../../../core/shared/result.ts';
import { type Played, sceneNow } from '../room-run.ts';
import {
  asideOptions,
  asideSituation,
  linesAfter,
  possibleReplies,
  realAnswer,
  spokenBy,
} from './aside-play.ts';
import { optionAt, standsOpen } from './run-now.ts';

type Become = Becoming<SessionBody>;
const ELSEWHERE: Become = fail('elsewhere');

type Beginning = Extract<SessionRequest, { readonly type: 'demonstrate' | 'what-if' | 'other-chair' }>;

const KINDS = {
  demonstrate: 'demonstration',
  'what-if': 'what-if',
  'other-chair': 'other-chair',
} as const;

/** Orders options of an aside and the answers in it: another order at each step, the same after a restart. */
export const asideSeed = (
  { opened }: SessionState,
  { id, choices }: Pick<OpenAside, 'id' | 'choices'>,
): number => Number.parseInt(hashText(`aside/${id}/${choices.length}`, opened?.seed ?? 0).slice(-8), 16);

/** 换我来, 假设, 换位: from the decision that is open. */
export function beginAside(playing: Played, state: SessionState, request: Beginning): Become {
  const scene = sceneNow(playing, state);
  const { turns } = scene.replay;
  if (request.turns !== turns.length || !standsOpen(playing, state, scene)) return ELSEWHERE;
  const { program } = playing.content;
  const swaps = possibleReplies(program, scene.replay.situation, undefined, 0).length > 1;
  if (request.type === 'other-chair' && !swaps) return ELSEWHERE;
  const whatIf = request.type === 'what-if' ? request.how : null;
  const id = `a${state.next}`;
  return ok({ type: 'aside-began', id, kind: KINDS[request.type], turn: turns.length, whatIf });
}

type Saying = Extract<SessionRequest, { readonly type: 'aside-say' }>;

/** Somebody speaks in it. */
export function sayInAside(playing: Played, state: SessionState, request: Saying): Become {
  const { aside, opened } = state;
  if (!aside || !opened || aside.id !== request.aside || aside.lines.length !== request.said)
    return ELSEWHERE;
  const { program } = playing.content;
  const from = asideSituation(program, sceneNow(playing, state).replay.situation, aside);
  const seed = asideSeed(state, aside);
  const said = optionAt(asideOptions(program, from, seed, aside.kind), request.place);
  if (!said) return fail('unknown-option');
  const speaker = aside.kind === 'what-if' ? opened.trainee.name : opened.mentor.name;
  const replies = aside.kind === 'other-chair' ? possibleReplies(program, from, said, seed) : [];
  const lines = replies.length > 0 ? [spokenBy(speaker, said)] : linesAfter(program, from, said, speaker);
  return ok({ type: 'aside-said', id: aside.id, choice: said.id, lines: lines.slice(0, 60), replies });
}

type Replying = Extract<SessionRequest, { readonly type: 'reply-as' }>;

/** The trainee has answered as the person; then the person does. */
export function replyInAside(playing: Played, state: SessionState, request: Replying): Become {
  const { aside, opened } = state;
  const reply = aside?.replies[request.reply];
  if (!aside || !opened || aside.id !== request.aside || !reply) return ELSEWHERE;
  const { program } = playing.content;
  const real = realAnswer(program, state, sceneNow(playing, state).replay.situation, aside);
  const asked = { who: `${opened.trainee.name}（当${reply.who}）`.slice(0, 40), text: reply.text };
  return ok({
    type: 'aside-replied',
    id: aside.id,
    reply: request.reply,
    lines: [asked, ...real].slice(0, 60),
  });
}
