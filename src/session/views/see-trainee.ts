import type { Replay } from '../../core/play/replay.ts';
import type { Situation } from '../../core/program/world.ts';
import { keepSame } from '../keep-same.ts';
import { optionsAt } from '../machine/first-steps.ts';
import { Projection } from '../projection.ts';
import { remember } from '../remember.ts';
import type { SessionState } from '../session-state.ts';
import { heatOf, partTitle, peopleMet, type Shown } from '../talk/on-stage.ts';
import { revealPassage } from '../talk/reveal.ts';
import { seeEnding } from './see-ending.ts';
import { seeOptions } from './see-options.ts';
import type { DecisionMarks, OptionView, PersonView, TalkLine, TraineeView } from './trainee-view.ts';

const NO_OPTIONS: readonly OptionView[] = [];

/** Lines in view. What a coach says between them is another view's. */
const talkView = () =>
  remember((talk: Shown['talk'], shown: number): readonly TalkLine[] =>
    talk.slice(0, shown).flatMap(({ line }) => (line.kind === 'reason' ? [] : line)),
  );

/** What follows from the lines in view. */
const roundView = () =>
  remember((program: Shown['program'], talk: Shown['talk'], shown: number) => {
    const view: Shown = { program, talk, shown };
    const people = peopleMet(view).map(
      ({ person: { id, call }, mood, speaking, gone }): PersonView => ({ id, call, mood, speaking, gone }),
    );
    return {
      people,
      heat: heatOf(view),
      part: partTitle(view),
      more: revealPassage(talk, shown) - shown > 1,
    };
  });

function goingBackOf({ turns }: Replay, target: number): TraineeView['goingBack'] {
  const turn = turns[target];
  return turn && { said: turn.said.text, later: turns.length - target - 1 };
}

const optionsView = () =>
  remember((program: Shown['program'], situation: Situation, seed: number, turn: number) =>
    seeOptions(program, optionsAt(program, situation, seed, turn), situation.world),
  );

function begin(): (state: SessionState) => TraineeView {
  const [talkOf, roundOf, offeredAt] = [talkView(), roundView(), optionsView()];
  const marksOf = keepSame<DecisionMarks>();
  const endingOf = remember(seeEnding);
  const backOf = remember(goingBackOf);
  const whole = keepSame<TraineeView>();
  return ({ context, stage, hurry, overlay, kept, trouble }) => {
    const { program, transcript, replay, talk, shown, clock, pendingChoice } = context;
    const { draft, noneFit, hinted } = replay.open;
    const open = stage === 'deciding' || stage === 'asking';
    const options = open
      ? offeredAt(program, replay.situation, transcript.seed, replay.turns.length)
      : NO_OPTIONS;
    return whole({
      scenario: program.scenario.id,
      title: program.scenario.title,
      warning: program.scenario.warning,
      mode: transcript.mode,
      branch: transcript.startedFrom !== undefined,
      stage,
      overlay,
      ...roundOf(program, talk, shown),
      talk: talkOf(talk, shown),
      shown,
      turns: replay.turns.length,
      untouched: transcript.events.length === 0,
      options: stage === 'deciding' ? options : NO_OPTIONS,
      marks: marksOf({ draft, noneFit, hinted }),
      chosen: options.find(({ id }) => id === pendingChoice?.choice)?.text,
      hurry,
      clock,
      goingBack: overlay === 'rewinding' ? backOf(replay, context.target) : undefined,
      ending:
        stage === 'ended' && replay.ending
          ? endingOf(program, replay.ending, replay.situation.world)
          : undefined,
      kept,
      trouble,
    });
  };
}

export const seeTrainee = new Projection(begin);
