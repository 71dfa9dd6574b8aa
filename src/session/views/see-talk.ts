import type { Replay } from '../../core/play/replay.ts';
import type { Program } from '../../core/program/program.ts';
import { seeCalls } from './see-calls.ts';
import { seeSpoken } from './see-spoken.ts';
import type { TalkView } from './talk-view.ts';

/** A run as whoever rates it reads it. */
export function seeTalk(program: Program, { turns, passages, ending }: Replay): TalkView {
  const calls = seeCalls(program.scenario);
  const spoken = (of: Replay['passages']) =>
    seeSpoken(
      calls,
      of.flatMap(({ lines }) => lines),
    );
  return {
    title: program.scenario.title,
    turns: turns.map((turn, index) => ({
      turn: index,
      lines: spoken(turn.passages),
      said: turn.said.text,
      reply: seeSpoken(calls, turn.reply),
    })),
    closing: spoken(passages),
    ending: ending?.ending.title,
  };
}
