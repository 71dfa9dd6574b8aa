import type { SessionBody } from '../../../core/mentor/room/session-event.ts';
import type { SessionRequest } from '../../../core/mentor/room/session-request.ts';
import type { SessionState } from '../../../core/mentor/room/session-state.ts';
import type { DebriefAnswer } from '../../../core/mentor/session-parts.ts';
import type { Becoming } from '../../../core/room/kind.ts';
import { fail, ok } from '../../../core/shared/result.ts';
import { eventAt, goBack, goOnWith, isTold, placeNames, type Played, sceneNow, tell } from '../room-run.ts';
import { beginAside, replyInAside, sayInAside } from './become-aside.ts';
import { utterances } from './run-now.ts';

type Become = Becoming<SessionBody>;
const ELSEWHERE: Become = fail('elsewhere');

function choose(
  playing: Played,
  state: SessionState,
  { place, turns }: Extract<SessionRequest, { readonly type: 'choose' }>,
  now: number,
): Become {
  const scene = sceneNow(playing, state);
  if (turns !== scene.replay.turns.length || !isTold(scene, state)) return ELSEWHERE;
  const options = utterances(playing, state, scene);
  const ms = Math.max(0, now - state.run.since);
  const event = eventAt(playing.content.program, scene, options, placeNames.indexOf(place), ms);
  return goOnWith(playing, state, event);
}

/** 「你为什么这么说」 is asked of words that were said. */
function askWhy(playing: Played, state: SessionState, turns: number): Become {
  const said = sceneNow(playing, state).replay.turns.length;
  return said > 0 && said === turns ? ok({ type: 'asked', id: `q${state.next}`, turn: said - 1 }) : ELSEWHERE;
}

function finish(playing: Played, state: SessionState): Become {
  const scene = sceneNow(playing, state);
  const { ending } = scene.replay;
  return ok({ type: 'run-ended', ending: ending && isTold(scene, state) ? ending.id : null });
}

/** A mark is made at words that were said. */
function mark(playing: Played, state: SessionState, made: SessionBody & { readonly type: 'marked' }): Become {
  const said = sceneNow(playing, state).replay.turns.length;
  const known = Object.hasOwn(playing.content.rubricBundle.indicators, made.mark.act);
  return made.mark.turn < said && known ? ok(made) : ELSEWHERE;
}

function answered(state: SessionState, request: Extract<SessionRequest, { type: 'answer' }>): Become {
  const asked = state.questions.find(({ id }) => id === request.question);
  const { tap, words } = request;
  return asked ? ok({ type: 'answered', question: { ...asked, tap, words } }) : ELSEWHERE;
}

/** The trainee writes own words; the mentor may also put down what the trainee says aloud. */
function debriefed(state: SessionState, by: string, answer: DebriefAnswer): Become {
  const before = state.answers.find(({ question }) => question === answer.question);
  const isDesk = state.members.get(by)?.role === 'desk';
  return ok({ type: 'debriefed', answer: isDesk ? answer : { ...answer, mentor: before?.mentor ?? '' } });
}

/**
 * What a request becomes as the session stands, or why it means nothing now. Whether its sender may say it is the
 * keeper's to say.
 *
 * @param now milliseconds since 1970, by the keeper's clock
 */
export function becomeMentor(
  playing: Played,
  state: SessionState,
  by: string,
  request: SessionRequest,
  now: number,
): Become {
  switch (request.type) {
    case 'agree':
      return ok({ type: 'agreed' });
    case 'decline':
      return ok({ type: 'declined' });
    case 'line':
      return tell(playing, state, request.shown);
    case 'choose':
      return choose(playing, state, request, now);
    case 'back':
      return goBack(playing, state, request.turn);
    case 'stop':
      return ok({ type: 'stopped' });
    case 'ask-why':
      return askWhy(playing, state, request.turns);
    case 'answer':
      return answered(state, request);
    case 'go-on':
      return ok({ type: 'went-on' });
    case 'mark':
      return mark(playing, state, { type: 'marked', mark: request.mark });
    case 'unmark':
      return ok({ type: 'unmarked' });
    case 'note':
      return ok({ type: 'noted', note: request.note });
    case 'drop-note':
      return ok({ type: 'note-dropped', note: request.note });
    case 'demonstrate':
    case 'what-if':
    case 'other-chair':
      return beginAside(playing, state, request);
    case 'aside-say':
      return sayInAside(playing, state, request);
    case 'reply-as':
      return replyInAside(playing, state, request);
    case 'aside-end':
      return ok({ type: 'aside-ended', id: request.aside });
    case 'finish':
      return finish(playing, state);
    default:
      return becomeAfter(state, by, request);
  }
}

type After = Extract<
  SessionRequest,
  {
    readonly type:
      | 'draft'
      | 'rate'
      | 'rate-again'
      | 'step'
      | 'debrief'
      | 'promise'
      | 'record'
      | 'tap'
      | 'reply'
      | 'end';
  }
>;

/** Once the play is over. */
function becomeAfter(state: SessionState, by: string, request: After): Become {
  switch (request.type) {
    case 'draft':
      return ok({ type: 'drafted', draft: request.draft });
    case 'rate':
      return ok({ type: 'rated', rating: request.rating });
    case 'rate-again':
      return ok({ type: 'rated-again', rating: request.rating, because: request.because });
    case 'step':
      return ok({ type: 'stepped', step: request.step });
    case 'debrief':
      return debriefed(state, by, request.answer);
    case 'promise':
      return ok({ type: 'promised', agreement: request.agreement });
    case 'record':
      return ok({ type: 'recorded' });
    case 'tap':
      return ok({ type: 'tapped', rating: request.rating });
    case 'reply':
      return ok({ type: 'replied', reply: request.text });
    case 'end':
      return ok({ type: 'ended' });
  }
}
