import { nodeOf } from '../../core/engine/step.ts';
import type { TranscriptEvent } from '../../core/play/transcript.ts';
import type { ClassRequest } from '../../core/room/class-request.ts';
import { cleanName } from '../../core/room/clean-name.ts';
import type { Mark } from '../../core/room/room-event.ts';
import { questionNow, type RoomState } from '../../core/room/room-model.ts';
import { fail, ok } from '../../core/shared/result.ts';
import { revealNext, revealPassage } from '../talk/reveal.ts';
import { becomeOwn } from './become-own.ts';
import { saidBefore } from './said-before.ts';
import { optionMarked, optionsIn, questionAt } from './class-content.ts';
import type { RunScene } from './run-scene.ts';
import { type Become, classScene, isTold, type Playing } from './playing.ts';
import { tellOn, toTell } from './telling.ts';

const ELSEWHERE: Become = fail('elsewhere');

function tell(playing: Playing, state: RoomState, shown: string, reveal: typeof revealNext): Become {
  const scene = classScene(playing, state);
  const { told } = state.run;
  if (state.way === 'alone' || told >= toTell(scene) || (scene.talk[told - 1]?.line.key ?? '') !== shown)
    return ELSEWHERE;
  return ok({ type: 'told', told: tellOn(scene, told, reveal) });
}

function ask(playing: Playing, state: RoomState): Become {
  const scene = classScene(playing, state);
  const { content } = playing;
  if (state.way === 'alone' || !isTold(scene, state)) return ELSEWHERE;
  // One option is nothing to vote on.
  if (optionsIn(content.program, scene.replay, state.seed).length < 2) return ELSEWHERE;
  const question = questionAt(content, scene.replay, state.seed, state.questions.length);
  return ok({ type: 'asked', ...question, said: saidBefore(scene.talk) });
}

function chosen(playing: Playing, state: RoomState, scene: RunScene, mark: Mark) {
  const { program } = playing.content;
  const node = nodeOf(program, scene.replay.situation);
  if (node.kind !== 'decision') return undefined;
  const options = optionsIn(program, scene.replay, state.seed);
  if (options.length === 0) return { type: 'silence', node: node.id, ms: 0 } satisfies TranscriptEvent;
  const option = optionMarked(options, mark);
  return option && ({ type: 'choice', node: node.id, choice: option.id, ms: 0 } satisfies TranscriptEvent);
}

function take(playing: Playing, state: RoomState, mark: Mark, turns: number | undefined): Become {
  const scene = classScene(playing, state);
  const stale = turns !== undefined && turns !== scene.replay.turns.length;
  if (state.way === 'alone' || stale || !isTold(scene, state)) return ELSEWHERE;
  const event = chosen(playing, state, scene, mark);
  const next = event && playing.scenes.extended(scene, event);
  return event && next
    ? ok({ type: 'chose', event, told: revealNext(next.talk, state.run.told) })
    : fail('unknown-option');
}

function back(playing: Playing, state: RoomState, to: number): Become {
  const next = playing.scenes.extended(classScene(playing, state), { type: 'rewind', to });
  return next ? ok({ type: 'rewound', to, told: next.talk.length }) : ELSEWHERE;
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
      return tell(playing, state, request.shown, revealNext);
    case 'lines':
      return tell(playing, state, request.shown, revealPassage);
    case 'ask':
      return ask(playing, state);
    case 'take':
      return take(playing, state, request.mark, request.turns);
    case 'back':
      return back(playing, state, request.turn);
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
