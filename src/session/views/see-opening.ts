import { beginReplay } from '../../core/play/replay.ts';
import type { Program } from '../../core/program/program.ts';
import { talkOf } from '../talk/talk-entries.ts';
import type { OpeningView } from './opening-view.ts';
import { sceneOf } from './scene-of.ts';

/** How a scenario opens; undefined where nobody says a word before the first decision. */
export function openingOf(program: Program): OpeningView | undefined {
  const replay = beginReplay(program);
  const talk = talkOf(program, replay, false);
  for (const [index, { line }] of talk.entries()) {
    if (line.kind !== 'person') continue;
    const scene = sceneOf({ program, talk, shown: index + 1 }, replay.turns);
    return { call: line.call, mood: line.mood, text: line.text, scene };
  }
  return undefined;
}
