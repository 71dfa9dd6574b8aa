import { gradeFor } from '../../core/engine/grade.ts';
import { nodeOf } from '../../core/engine/step.ts';
import { firstText } from '../../core/play/conditional-text.ts';
import type { Program } from '../../core/program/program.ts';
import { panelAgreement } from '../../core/exchange/panel-agreement.ts';
import { panelOfClass, ratingsOf } from '../../core/exchange/panel-of-class.ts';
import { classDimensions } from '../../core/room/class-dimensions.ts';
import { classReport } from '../../core/room/class-report.ts';
import { plannedAt } from '../../core/room/lesson-plan.ts';
import { questionNow, type RoomState } from '../../core/room/room-model.ts';
import { proposalFor, shareRight } from '../../core/room/tally.ts';
import { entryOf } from '../../core/shared/entry-of.ts';
import { viewFor } from '../../core/room/view-for.ts';
import { markAt, optionsIn } from './class-content.ts';
import type { RunScene } from './run-scene.ts';
import type {
  DeskWindow,
  ObserverNow,
  PanelOption,
  PanelSoFar,
  PersonNow,
  PlanNotes,
  StageNow,
  Step,
} from './class-view.ts';
import { nextSteps } from './next-steps.ts';
import type { Playing } from './playing.ts';
import { isTold, sceneNow } from './room-run.ts';
import { seeAloneSeats } from './see-alone.ts';
import { talkLines } from '../talk/on-stage.ts';

/** What whoever listens to the last words thinks of them. */
function thoughtOf(program: Program, { replay }: RunScene, person: number): string | undefined {
  const turn = replay.turns.at(-1);
  if (turn?.said.to !== person) return undefined;
  return firstText(program, turn.said.source.thinks, turn.before.world);
}

/** People as whoever has the key sees them, as things stand with what has been told; nobody before the first line. */
export function seePeople(program: Program, scene: RunScene, told: number): PersonNow[] {
  if (told === 0) return [];
  const world = scene.talk[told - 1]?.world ?? scene.replay.situation.world;
  const phase = program.phases[world.phase];
  const here = phase ? [phase.main, ...phase.sides] : [];
  return here.flatMap((index) => {
    const [person, state] = [program.people[index], world.people[index]];
    if (!person || !state) return [];
    const { anger, trust, heard, face } = state;
    const gone = (world.gone & (1 << index)) !== 0;
    const { id, call } = person;
    return { id, call, anger, trust, heard, face, gone, thinks: thoughtOf(program, scene, index) };
  });
}

/** Decisions taken: what was said at each. */
export const seeTurns = (program: Program, { replay }: RunScene): DeskWindow['turns'] =>
  replay.turns.map(({ said, before }, turn) => ({
    turn,
    said: said.text,
    part: program.phases[before.world.phase]?.title ?? '',
  }));

/** The decision the talk is coming to; undefined where an ending is. */
function nodeAhead({ content: { program } }: Playing, { replay }: RunScene): string | undefined {
  const node = nodeOf(program, replay.situation);
  return node.kind === 'decision' ? node.id : undefined;
}

function seePlan(
  { content: { plan, program } }: Playing,
  { replay }: RunScene,
  seed: number,
  node: string | undefined,
): Pick<DeskWindow, 'plan' | 'planned' | 'passing'> {
  const planned = node === undefined ? undefined : plannedAt(plan, node);
  const marked = (choice: string | undefined) => {
    const at = optionsIn(program, replay, seed).findIndex(({ id }) => id === choice);
    return at < 0 ? undefined : markAt(at);
  };
  if (!plan || !planned) {
    const passing = node === undefined ? undefined : marked(entryOf(plan?.otherwise ?? {}, node));
    return { plan: undefined, planned: undefined, passing };
  }
  const { ask, usual, answer, law, minutes } = planned;
  const notes: PlanNotes = { ask, usual, answer, law, minutes, follow: marked(planned.follow) };
  return { plan: notes, planned: { at: plan.decisions.indexOf(planned) + 1, of: plan.decisions.length } };
}

function seeAhead(
  { content: { program } }: Playing,
  { replay }: RunScene,
  seed: number,
): DeskWindow['ahead'] {
  return optionsIn(program, replay, seed).map((option, index) => ({
    mark: markAt(index),
    text: option.text,
    grade: gradeFor(option, replay.situation.world).grade,
  }));
}

/** How veterans judge the options in hand. */
function seePanel(state: RoomState): readonly PanelOption[] | undefined {
  const asked = questionNow(state);
  if (state.way !== 'panel' || !asked) return undefined;
  return asked.options.map(({ mark, text }) => {
    const given = [...asked.ratings.values()].map((grades) => grades[mark]);
    const count = (grade: number): number => given.filter((one) => one === grade).length;
    return { mark, text, ratings: [count(0), count(1), count(2), count(3)] };
  });
}

const seeObservers = (state: RoomState): ObserverNow[] =>
  [...state.members.values()]
    .filter(({ role }) => role === 'observer')
    .map(({ id, name, here }) => {
      const grades = questionNow(state)?.ratings.get(id) ?? {};
      return { id, name, here, rated: Object.keys(grades).length };
    });

function seeRatings(state: RoomState): PanelSoFar | undefined {
  const ratings = ratingsOf(state);
  if (ratings.length === 0) return undefined;
  return {
    raters: [...new Set(ratings.map(({ rater }) => rater))],
    decisions: panelAgreement(ratings),
    table: panelOfClass(state),
  };
}

/** What came of a class. */
function seeReport({ content }: Playing, state: RoomState): Pick<DeskWindow, 'report' | 'dimensions'> {
  if (state.course.value !== 'ended') return { report: undefined, dimensions: undefined };
  const { program, rubricBundle } = content;
  return { report: classReport(state), dimensions: classDimensions({ program, ...rubricBundle }, state) };
}

/** What whoever steers can do next. */
export function seeSteps(playing: Playing, state: RoomState): readonly Step[] {
  if (state.way === 'alone') return state.course.value === 'ended' ? [] : ['end'];
  const scene = sceneNow(playing, state);
  const asked = questionNow(state);
  const share = asked && shareRight(asked, 1);
  const node = nodeAhead(playing, scene);
  const { plan, program } = playing.content;
  return nextSteps({
    way: state.way,
    phase: state.course.value,
    more: !isTold(scene, state),
    ending: scene.replay.ending !== undefined,
    planned: plan && node !== undefined ? plannedAt(plan, node) !== undefined : undefined,
    votable: optionsIn(program, scene.replay, state.seed).length > 1,
    proposal: share === undefined ? undefined : proposalFor(share),
  });
}

/** The desk's window, without what belongs to the whole room. */
export function seeDesk(
  playing: Playing,
  state: RoomState,
  member: string,
  stage: StageNow | undefined,
): Omit<DeskWindow, 'join' | 'key' | 'screen'> {
  const { program } = playing.content;
  const scene = sceneNow(playing, state);
  const { told } = state.run;
  return {
    role: 'desk',
    way: state.way,
    room: viewFor(state, 'desk', member),
    scenario: program.scenario.id,
    stage,
    talk: talkLines(scene.talk, told),
    turns: seeTurns(program, scene),
    people: seePeople(program, scene, told),
    ...seePlan(playing, scene, state.seed, nodeAhead(playing, scene)),
    steps: seeSteps(playing, state),
    ahead: seeAhead(playing, scene, state.seed),
    alone: seeAloneSeats(playing, state),
    observers: seeObservers(state),
    panel: seePanel(state),
    ratings: seeRatings(state),
    ...seeReport(playing, state),
  };
}
