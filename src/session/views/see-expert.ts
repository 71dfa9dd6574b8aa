import { gradeFor } from '../../core/engine/grade.ts';
import type { Turn } from '../../core/play/replay.ts';
import type { Program } from '../../core/program/program.ts';
import { expertPath } from '../../core/scoring/expert-path.ts';
import { personEffects } from '../../core/scoring/person-effects.ts';
import { callOf } from '../talk/people.ts';
import type { ExpertTurnView, ExpertView } from './expert-view.ts';
import { seeCalls } from './see-calls.ts';
import { seeSpoken } from './see-spoken.ts';

function seeTurn(program: Program, turn: Turn, index: number): ExpertTurnView {
  const { node, said, before, passages, reply } = turn;
  return {
    key: `${node.id}${index}`,
    lines: seeSpoken(
      seeCalls(program.scenario),
      passages.flatMap(({ lines }) => lines),
    ),
    to: callOf(program, said.to),
    said: said.text,
    why: gradeFor(said, before.world).why,
    indicators: said.source.acts,
    effects: personEffects(program, turn).map((effect) => ({
      call: callOf(program, program.personIndex.get(effect.person) ?? -1),
      effect,
    })),
    reply: seeSpoken(seeCalls(program.scenario), reply),
  };
}

/** The expert's talk through a scenario. */
export function seeExpert(program: Program): ExpertView {
  const { scenario } = program;
  const { replay } = expertPath(program);
  return {
    scenario: scenario.id,
    title: scenario.title,
    focus: scenario.focus,
    turns: replay.turns.map((turn, index) => seeTurn(program, turn, index)),
    closing: seeSpoken(
      seeCalls(program.scenario),
      replay.passages.flatMap(({ lines }) => lines),
    ),
    ending: replay.ending?.ending.title,
  };
}
