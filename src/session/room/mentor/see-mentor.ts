import { gradeFor } from '../../../core/engine/grade.ts';
import { traineeCopy } from '../../../core/mentor/kept-session.ts';
import { sessionRecord } from '../../../core/mentor/room/session-record.ts';
import type { SessionState } from '../../../core/mentor/room/session-state.ts';
import type { Role } from '../../../core/room/role.ts';
import { remember } from '../../remember.ts';
import { callOf } from '../../talk/people.ts';
import { seeCast } from '../../views/see-cast.ts';
import { seeMet } from '../../views/see-trainee.ts';
import type { JoinView } from '../class-view.ts';
import { type Played, sceneNow } from '../room-run.ts';
import type { RunScene } from '../run-scene.ts';
import { seePeople, seeTurns } from '../see-desk.ts';
import { heatOf, talkLines } from '../../talk/on-stage.ts';
import { stageOf } from '../see-stage.ts';
import { asideOptions, asideSituation, personAbout, possibleReplies } from './aside-play.ts';
import { asideSeed } from './become-aside.ts';
import { focusActs } from './focus-acts.ts';
import type {
  Answers,
  AsideView,
  BriefingNow,
  MentorDesk,
  MentorScreen,
  MentorWindow,
} from './mentor-view.ts';
import { placed, standsOpen, utterances } from './run-now.ts';
import { type AfterViews, afterViews } from './see-after.ts';

/** How the trainee's window gets in. */
export interface MentorDoors {
  readonly join: JoinView;
  readonly key: string;
}

function seeAside({ content: { program } }: Played, state: SessionState, scene: RunScene) {
  const { aside } = state;
  if (!aside) return undefined;
  const situation = asideSituation(program, scene.replay.situation, aside);
  const options = asideOptions(program, situation, asideSeed(state, aside), aside.kind);
  const answers = aside.replies.length > 0;
  const speaker = aside.kind === 'what-if' ? 'screen' : 'desk';
  return {
    id: aside.id,
    kind: aside.kind,
    whatIf: aside.whatIf,
    call: callOf(program, personAbout(program, scene.replay.situation)),
    lines: aside.lines,
    speaks: answers ? 'screen' : options.length === 0 ? 'nobody' : speaker,
    options: answers ? [] : placed(program, options, situation),
    replies: aside.replies,
  } satisfies AsideView;
}

function seeBriefing({ content: { program } }: Played): BriefingNow {
  const { scenario } = program;
  const { place, time, story, task } = scenario.briefing;
  return { place, time, story, task, warning: scenario.warning, cast: seeCast(scenario) };
}

/** 带着答案看: asked for at the start, and told in the record. */
function seeAnswers(playing: Played, state: SessionState, scene: RunScene): Answers | undefined {
  if (!state.opened?.withAnswers) return undefined;
  const { program } = playing.content;
  const { situation } = scene.replay;
  const options = utterances(playing, state, scene);
  return {
    options: placed(program, options, situation).map(({ place }, at) => {
      const option = options[at];
      const { grade, why } = option ? gradeFor(option, situation.world) : { grade: 0, why: '' };
      return { place, grade, why };
    }),
    people: seePeople(program, scene, state.run.told),
  };
}

/** What both windows see, made once for every moment however many look. */
function commonViews(playing: Played, after: AfterViews) {
  const { program } = playing.content;
  const stage = remember((scene: RunScene, told: number) => stageOf(program, scene, told));
  return (state: SessionState) => {
    const scene = sceneNow(playing, state);
    const { opened, run, course } = state;
    return {
      room: opened?.room ?? '',
      phase: course.value,
      title: opened?.title ?? '',
      mentor: opened?.mentor.name ?? '',
      trainee: opened?.trainee.name ?? '',
      aim: opened?.aim ?? { dimensions: [], words: '' },
      oneScreen: opened?.oneScreen ?? false,
      stage: stage(scene, run.told),
      talk: talkLines(scene.talk, run.told),
      options: placed(program, utterances(playing, state, scene), scene.replay.situation),
      turns: scene.replay.turns.length,
      aside: seeAside(playing, state, scene),
      debrief: after.debrief(state),
    };
  };
}

type CommonNow = ReturnType<ReturnType<typeof commonViews>>;

function seeMentorDesk(
  playing: Played,
  state: SessionState,
  common: CommonNow,
  after: AfterViews,
  { join, key }: MentorDoors,
): MentorDesk {
  const { program, rubricBundle } = playing.content;
  const scene = sceneNow(playing, state);
  const open = standsOpen(playing, state, scene) && !state.aside;
  const { opened, members, marks, notes, questions, stop, ratings, reply, declined, draft } = state;
  return {
    role: 'desk',
    ...common,
    withAnswers: opened?.withAnswers ?? false,
    here: [...members.values()].some(({ role, here }) => role === 'screen' && here),
    ...{ declined, join, key, marks, notes, questions, stop, ratings, reply, draft },
    since: state.agreedAt ?? state.openedAt,
    said: seeTurns(program, scene),
    focus: focusActs(program, rubricBundle.indicators, opened?.aim.dimensions ?? []),
    canStepIn: open,
    canSwap: open && possibleReplies(program, scene.replay.situation, undefined, 0).length > 1,
    answers: seeAnswers(playing, state, scene),
    result: after.result(state),
    record: sessionRecord(state),
  };
}

/** What is asked of the trainee while all stands still. */
function seeStop({ stop, questions }: SessionState, scene: RunScene): MentorScreen['stop'] {
  if (!stop) return undefined;
  const asked = questions.find(({ id }) => id === stop.question);
  if (!asked) return { question: undefined };
  const { id, words, tap, turn } = asked;
  return { question: { id, words, tap, said: scene.replay.turns[turn]?.said.text ?? '' } };
}

/** Scores and the record come when 小结 has come, and not before. */
const isResultTold = ({ step, course }: SessionState): boolean =>
  course.value === 'record' || course.value === 'ended' || (course.value === 'debrief' && step === 'summary');

function seeMentorScreen(
  playing: Played,
  state: SessionState,
  common: CommonNow,
  after: AfterViews,
): MentorScreen {
  const { program } = playing.content;
  const scene = sceneNow(playing, state);
  const { told } = state.run;
  const shown = { program, talk: scene.talk, shown: Math.min(told, scene.talk.length) };
  const record = sessionRecord(state);
  const stands = state.course.value === 'record' || state.course.value === 'ended';
  return {
    role: 'screen',
    ...common,
    briefing: state.course.value === 'aim' ? seeBriefing(playing) : undefined,
    people: told === 0 ? [] : seeMet(shown),
    heat: told === 0 ? undefined : heatOf(shown),
    stop: seeStop(state, scene),
    notes: state.notes.flatMap(({ id, line, text, shown: isShown }) => (isShown ? { id, line, text } : [])),
    reply: state.reply,
    result: isResultTold(state) ? after.result(state) : undefined,
    record: stands && record ? traineeCopy(record) : undefined,
  };
}

/**
 * What a window of a session is shown, by role. What a role may see is decided here and nowhere else.
 *
 * @param doors how the trainee's window gets in, as it is at the moment
 */
export function mentorWindows(
  playing: Played,
  doors: () => MentorDoors,
): (state: SessionState, role: Role) => MentorWindow {
  const after = afterViews(playing);
  const common = commonViews(playing, after);
  return (state, role) =>
    role === 'desk'
      ? seeMentorDesk(playing, state, common(state), after, doors())
      : seeMentorScreen(playing, state, common(state), after);
}
