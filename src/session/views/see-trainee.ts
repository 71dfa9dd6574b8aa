import type { Replay } from '../../core/play/replay.ts';
import type { Situation } from '../../core/program/world.ts';
import { keepSame } from '../keep-same.ts';
import { asksConfidence } from '../machine/asks-confidence.ts';
import { optionsAt } from '../machine/first-steps.ts';
import type { SessionContext } from '../machine/session-context.ts';
import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import type { SessionState } from '../session-state.ts';
import { heatOf, peopleMet, type Shown, talkLines } from '../talk/on-stage.ts';
import { endingPicture } from '../talk/stages.ts';
import { seeEnding } from './see-ending.ts';
import { seeOptions } from './see-options.ts';
import type { Advance, DecisionMarks, OptionView, PersonView, TraineeView } from './trainee-view.ts';

const NO_OPTIONS: readonly OptionView[] = [];

/** Those met in what is shown, as whoever plays sees them. */
export const seeMet = (shown: Shown): PersonView[] =>
  peopleMet(shown).map(({ person: { id, call }, mood, speaking, gone }) => ({
    ...{ id, call, mood, speaking, gone },
  }));

/** What follows from the lines in view. */
const roundView = () =>
  remember((program: Shown['program'], talk: Shown['talk'], shown: number) => {
    const view: Shown = { program, talk, shown };
    return { people: seeMet(view), heat: heatOf(view), talk: talkLines(talk, shown) };
  });

function advanceOf({ preferences, holds }: SessionContext): Advance {
  if (preferences.pace === 'off') return 'off';
  return holds.includes('trainee') ? 'held' : 'on';
}

function goingBackOf({ turns }: Replay, target: number): TraineeView['goingBack'] {
  const turn = turns[target];
  return turn && { said: turn.said.text, later: turns.length - target - 1 };
}

/** Who is in the picture of an ending, where it has one of its own. */
const picturedView = () =>
  remember((program: Shown['program'], { ending, situation }: Replay): readonly PersonView[] | undefined => {
    const picture = endingPicture(ending, situation.world);
    return (
      picture &&
      Object.entries(picture.people).map(([id, { mood = 'calm' }]) => {
        const call = program.scenario.cast[id]?.call ?? '';
        return { id, call, mood, speaking: false, gone: false };
      })
    );
  });

const optionsView = () =>
  remember((program: Shown['program'], situation: Situation, seed: number, turn: number) =>
    seeOptions(program, optionsAt(program, situation, seed, turn), situation.world),
  );

function begin(): (state: SessionState) => TraineeView {
  const [roundOf, offeredAt, picturedIn] = [roundView(), optionsView(), picturedView()];
  const marksOf = keepSame<DecisionMarks>();
  const endingOf = remember(seeEnding);
  const backOf = remember(goingBackOf);
  const whole = keepSame<TraineeView>();
  return ({ context, stage, hurry, overlay, kept, trouble }) => {
    const { program, transcript, replay, talk, shown, told, clock } = context;
    const { draft, noneFit, hinted } = replay.open;
    const deciding = stage === 'deciding';
    const over = stage === 'ending' || stage === 'ended';
    const round = roundOf(program, talk, shown);
    return whole({
      scenario: program.scenario.id,
      title: program.scenario.title,
      warning: program.scenario.warning,
      mode: transcript.mode,
      branch: transcript.startedFrom !== undefined,
      stage,
      overlay,
      ...round,
      people: (over && picturedIn(program, replay)) || round.people,
      advance: advanceOf(context),
      shown,
      turns: replay.turns.length,
      untouched: transcript.events.length === 0,
      options: deciding
        ? offeredAt(program, replay.situation, transcript.seed, replay.turns.length)
        : NO_OPTIONS,
      marks: marksOf({ draft, noneFit, hinted }),
      asks: deciding && asksConfidence(context),
      hurry,
      clock,
      goingBack: overlay === 'rewinding' ? backOf(replay, context.target) : undefined,
      ending:
        over && replay.ending ? endingOf(program, replay.ending, replay.situation.world, told) : undefined,
      kept,
      trouble,
    });
  };
}

export const seeTrainee = new Projection(begin);
