import type { ClassRequest } from '../../core/room/class-request.ts';
import { cleanName } from '../../core/room/clean-name.ts';
import { type Mark, MARKS } from '../../core/room/room-event.ts';
import { questionNow, type RoomState } from '../../core/room/room-model.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { revealNext, revealPassage } from '../talk/reveal.ts';
import { becomeOwn } from './become-own.ts';
import { saidBefore } from './said-before.ts';
import { optionsIn, questionAt } from './class-content.ts';
import type { Become, Playing } from './playing.ts';
import { eventAt, goBack, goOnWith, isTold, sceneNow, tell } from './room-run.ts';

const ELSEWHERE: Become = fail('elsewhere');

/** A class that plays alone is told nothing together. */
const tellAll = (playing: Playing, state: RoomState, shown: string, reveal: typeof revealNext): Become =>
  state.way === 'alone' ? ELSEWHERE : tell(playing, state, shown, reveal);

function ask(playing: Playing, state: RoomState): Become {
  const scene = sceneNow(playing, state);
  const { content } = playing;
  if (state.way === 'alone' || !isTold(scene, state)) return ELSEWHERE;
  // One option is nothing to vote on.
  if (optionsIn(content.program, scene.replay, state.seed).length < 2) return ELSEWHERE;
  const question = questionAt(content, scene.replay, state.seed, state.questions.length);
  return ok({ type: 'asked', ...question, said: saidBefore(scene.talk) });
}

function take(playing: Playing, state: RoomState, mark: Mark, turns: number | undefined): Become {
  const { program } = playing.content;
  const scene = sceneNow(playing, state);
  const stale = turns !== undefined && turns !== scene.replay.turns.length;
  if (state.way === 'alone' || stale || !isTold(scene, state)) return ELSEWHERE;
  const options = optionsIn(program, scene.replay, state.seed);
  return goOnWith(playing, state, eventAt(program, scene, options, MARKS.indexOf(mark), 0));
}

type OnQuestion = Extract<
  ClassRequest,
  { readonly type: 'vote-opens' | 'more-time' | 'close' | 'hands' | 'talk' | 'reveal' }
>;

function onQuestion(state: RoomState, request: OnQuestion, now: number): Become {
  const asked = questionNow(state);
  if (!asked) return ELSEWHERE;
  const { question } = asked;
  const round = state.course.value === 'vote2' ? 2 : 1;
  switch (request.type) {
    case 'vote-opens': {
      const until = request.seconds === undefined ? {} : { until: now + request.seconds * 1000 };
      return ok({ type: 'voting', question, round: request.round, ...until });
    }
    case 'more-time':
      return ok({
        type: 'extended',
        question,
        round,
        until: Math.max(now, (asked.until ?? now) + request.seconds * 1000),
      });
    case 'close':
      return ok({ type: 'closed', question, round });
    case 'hands':
      return ok({ type: 'hands', question, round: request.round, counts: request.counts });
    case 'talk':
      return ok({ type: 'talking', question });
    case 'reveal':
      return ok({ type: 'revealed', question });
  }
}

function renamed(member: string, text: string): Become {
  const name = cleanName(text);
  return name === '' ? fail('not-a-name') : ok({ type: 'renamed', member, name });
}

/**
 * What a request becomes as the room stands, or why it means nothing now. Whether its sender may say it is the
 * keeper's to say.
 *
 * @param now milliseconds since 1970, by the keeper's clock
 */
export function become(
  playing: Playing,
  state: RoomState,
  by: string,
  request: ClassRequest,
  now: number,
): Become {
  switch (request.type) {
    case 'line':
      return tellAll(playing, state, request.shown, revealNext);
    case 'lines':
      return tellAll(playing, state, request.shown, revealPassage);
    case 'ask':
      return ask(playing, state);
    case 'take':
      return take(playing, state, request.mark, request.turns);
    case 'back':
      return goBack(playing, state, request.turn);
    case 'rename':
      return renamed(request.member, request.name);
    case 'remove':
      return ok({ type: 'removed', member: request.member });
    case 'end':
      return ok({ type: 'ended' });
    case 'play':
    case 'read':
      return becomeOwn(playing, state, by, request);
    case 'rate':
      return ok({ ...request, type: 'rated' });
    case 'way':
    case 'ready':
    case 'vote':
    case 'reason':
      return ok(request);
    default:
      return onQuestion(state, request, now);
  }
}
