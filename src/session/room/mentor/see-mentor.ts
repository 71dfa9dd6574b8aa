import { gradeFor } from '../../../core/engine/grade.ts';
import { sessionRecord, traineesCopy } from '../../../core/mentor/room/session-record.ts';
import type { SessionState } from '../../../core/mentor/room/session-state.ts';
import type { Role } from '../../../core/room/role.ts';
import { remember } from '../../remember.ts';
import { heatOf, peopleMet } from '../../talk/on-stage.ts';
import { callOf } from '../../talk/people.ts';
import { seeCast } from '../../views/see-cast.ts';
import type { RunScene } from '../run-scene.ts';
import { seePeople, seeTurns } from '../see-desk.ts';
import { talkLines } from '../../talk/on-stage.ts';
import { stageOf } from '../see-stage.ts';
import { asideOptions, asideSituation, personAbout, possibleReplies } from './aside-play.ts';
import { asideSeed } from './become-aside.ts';
import { focusActs } from './focus-acts.ts';
import type { Directing, MentorDoors } from './mentor-content.ts';
import type {
  Answers,
  AsideView,
  BriefingNow,
  MentorDesk,
  MentorScreen,
  MentorWindow,
} from './mentor-view.ts';
import { placed, runScene, standsOpen, utterances } from './run-now.ts';
import { type AfterViews, afterViews } from './see-after.ts';

function seeAside({ content: { program } }: Directing, state: SessionState, scene: RunScene) {
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

function seeBriefing({ content: { program } }: Directing): BriefingNow {
  const { scenario } = program;
  const { place, time, story, task } = scenario.briefing;
  return { place, time, story, task, warning: scenario.warning, cast: seeCast(scenario) };
}

/** 带着答案看: asked for at the start, and told in the record. */
function seeAnswers(directing: Directing, state: SessionState, scene: RunScene): Answers | undefined {
  if (!state.opened?.withAnswers) return undefined;
  const { program } = directing.content;
  const { situation } = scene.replay;
  const options = utterances(directing, state, scene);
  const { told } = state.run;
  return {
    options: placed(program, options, situation).map(({ place }, at) => {
      const option = options[at];
      const { grade, why } = option ? gradeFor(option, situation.world) : { grade: 0, why: '' };
      return { place, grade, why };
    }),
    people: told === 0 ? [] : seePeople(program, scene, scene.talk[told - 1]?.world ?? situation.world),
  };
}

/** What both windows see, made once for every moment however many look. */
function commonViews(directing: Directing, after: AfterViews) {
  const { program } = directing.content;
  const stage = remember((scene: RunScene, told: number) => stageOf(program, scene, told));
  return (state: SessionState) => {
    const scene = runScene(directing, state);
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
      options: placed(program, utterances(directing, state, scene), scene.replay.situation),
      turns: scene.replay.turns.length,
      aside: seeAside(directing, state, scene),
      debrief: after.debrief(state),
    };
  };
}

type CommonNow = ReturnType<ReturnType<typeof commonViews>>;

function seeMentorDesk(
  directing: Directing,
  state: SessionState,
  common: CommonNow,
  after: AfterViews,
  { join, key }: MentorDoors,
): MentorDesk {
  const { program, rubricBundle } = directing.content;
  const scene = runScene(directing, state);
  const open = standsOpen(directing, state, scene) && !state.aside;
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
    answers: seeAnswers(directing, state, scene),
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
const isTold = ({ step, course }: SessionState): boolean =>
  course.value === 'record' || course.value === 'ended' || (course.value === 'debrief' && step === 'summary');

function seeMentorScreen(
  directing: Directing,
  state: SessionState,
  common: CommonNow,
  after: AfterViews,
): MentorScreen {
  const { program } = directing.content;
  const scene = runScene(directing, state);
  const { told } = state.run;
  const shown = { program, talk: scene.talk, shown: Math.min(told, scene.talk.length) };
  const record = sessionRecord(state);
  const stands = state.course.value === 'record' || state.course.value === 'ended';
  return {
    role: 'screen',
    ...common,
    briefing: state.course.value === 'aim' ? seeBriefing(directing) : undefined,
    people:
      told === 0
        ? []
        : peopleMet(shown).map(({ person: { id, call }, mood, speaking, gone }) => ({
            ...{ id, call, mood, speaking, gone },
          })),
    heat: told === 0 ? undefined : heatOf(shown),
    stop: seeStop(state, scene),
    notes: state.notes.flatMap(({ id, line, text, shown: isShown }) => (isShown ? { id, line, text } : [])),
    reply: state.reply,
    result: isTold(state) ? after.result(state) : undefined,
    record: stands && record ? traineesCopy(record) : undefined,
  };
}

/**
 * What a window of a session is shown, by role. What a role may see is decided here and nowhere else.
 *
 * @param doors how the trainee's window gets in, as it is at the moment
 */
export function mentorWindows(
  directing: Directing,
  doors: () => MentorDoors,
): (state: SessionState, role: Role) => MentorWindow {
  const after = afterViews(directing);
  const common = commonViews(directing, after);
  return (state, role) =>
    role === 'desk'
      ? seeMentorDesk(directing, state, common(state), after, doors())
      : seeMentorScreen(directing, state, common(state), after);
}
