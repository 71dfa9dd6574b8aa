import type { SessionBody } from '../../../core/mentor/room/session-event.ts';
import type { SessionRequest } from '../../../core/mentor/room/session-request.ts';
import type { SessionState } from '../../../core/mentor/room/session-state.ts';
import type { DebriefAnswer } from '../../../core/mentor/session-parts.ts';
import type { TranscriptEvent } from '../../../core/play/transcript.ts';
import type { Becoming } from '../../../core/room/kind.ts';
import { nodeOf } from '../../../core/engine/step.ts';
import { fail, ok } from '../../../core/shared/result.ts';
import { revealNext } from '../../talk/reveal.ts';
import type { RunScene } from '../run-scene.ts';
import { tellOn, toTell } from '../telling.ts';
import { beginAside, replyInAside, sayInAside } from './become-aside.ts';
import type { Directing } from './mentor-content.ts';
import { isRead, optionAt, runScene, utterances } from './run-now.ts';

type Become = Becoming<SessionBody>;
const ELSEWHERE: Become = fail('elsewhere');

/** The next line, for whoever saw the one before it: a doubled press shows one. */
function tell(directing: Directing, state: SessionState, shown: string): Become {
  const scene = runScene(directing, state);
  const { told } = state.run;
  if (told >= toTell(scene) || (scene.talk[told - 1]?.line.key ?? '') !== shown) return ELSEWHERE;
  return ok({ type: 'told', told: tellOn(scene, told, revealNext) });
}

function chosen(directing: Directing, state: SessionState, scene: RunScene, place: string, now: number) {
  const ms = Math.max(0, now - state.run.since);
  const node = nodeOf(directing.content.program, scene.replay.situation);
  if (node.kind !== 'decision') return undefined;
  const options = utterances(directing, state, scene);
  // Nothing is on offer: all one can do is say nothing.
  if (options.length === 0) return { type: 'silence', node: node.id, ms } satisfies TranscriptEvent;
  const option = optionAt(options, place);
  return option && ({ type: 'choice', node: node.id, choice: option.id, ms } satisfies TranscriptEvent);
}

function choose(
  directing: Directing,
  state: SessionState,
  { place, turns }: Extract<SessionRequest, { readonly type: 'choose' }>,
  now: number,
): Become {
  const scene = runScene(directing, state);
  if (turns !== scene.replay.turns.length || !isRead(scene, state)) return ELSEWHERE;
  const event = chosen(directing, state, scene, place, now);
  const next = event && directing.scenes.extended(scene, event);
  return event && next
    ? ok({ type: 'chose', event, told: revealNext(next.talk, state.run.told) })
    : fail('unknown-option');
}

function back(directing: Directing, state: SessionState, to: number): Become {
  const next = directing.scenes.extended(runScene(directing, state), { type: 'rewind', to });
  return next ? ok({ type: 'rewound', to, told: next.talk.length }) : ELSEWHERE;
}

/** 「你为什么这么说」 is asked of words that were said. */
function askWhy(directing: Directing, state: SessionState, turns: number): Become {
  const said = runScene(directing, state).replay.turns.length;
  return said > 0 && said === turns ? ok({ type: 'asked', id: `q${state.next}`, turn: said - 1 }) : ELSEWHERE;
}

function finish(directing: Directing, state: SessionState): Become {
  const scene = runScene(directing, state);
  const { ending } = scene.replay;
  return ok({ type: 'run-ended', ending: ending && isRead(scene, state) ? ending.id : null });
}

/** A mark is made at words that were said. */
function mark(
  directing: Directing,
  state: SessionState,
  made: SessionBody & { readonly type: 'marked' },
): Become {
  const said = runScene(directing, state).replay.turns.length;
  const known = Object.hasOwn(directing.content.rubricBundle.indicators, made.mark.act);
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
  directing: Directing,
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
      return tell(directing, state, request.shown);
    case 'choose':
      return choose(directing, state, request, now);
    case 'back':
      return back(directing, state, request.turn);
    case 'stop':
      return ok({ type: 'stopped' });
    case 'ask-why':
      return askWhy(directing, state, request.turns);
    case 'answer':
      return answered(state, request);
    case 'go-on':
      return ok({ type: 'went-on' });
    case 'mark':
      return mark(directing, state, { type: 'marked', mark: request.mark });
    case 'unmark':
      return ok({ type: 'unmarked' });
    case 'note':
      return ok({ type: 'noted', note: request.note });
    case 'drop-note':
      return ok({ type: 'note-dropped', note: request.note });
    case 'demonstrate':
    case 'what-if':
    case 'other-chair':
      return beginAside(directing, state, request);
    case 'aside-say':
      return sayInAside(directing, state, request);
    case 'reply-as':
      return replyInAside(directing, state, request);
    case 'aside-end':
      return ok({ type: 'aside-ended', id: request.aside });
    case 'finish':
      return finish(directing, state);
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
