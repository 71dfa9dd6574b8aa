import { SILENCE } from '../../core/program/program.ts';
import type { RoomState } from '../../core/room/room-model.ts';
import { partTitle, talkLines } from '../talk/on-stage.ts';
import { seeOptions } from '../views/see-options.ts';
import type { OptionView } from '../views/trainee-view.ts';
import type { AloneSeat, AloneTally, SeatRun } from './class-view.ts';
import type { Playing } from './playing.ts';
import { placeNames } from './room-run.ts';
import { seatOptions, seatScene, type SeatScene } from './seat-run.ts';
import { endingOf } from './see-stage.ts';
import { toTell } from './telling.ts';

const isEnded = ({ replay, talk, told }: SeatScene): boolean =>
  replay.ending !== undefined && told >= talk.length;

function optionsOf({ content: { program } }: Playing, state: RoomState, member: string, scene: SeatScene) {
  const { replay, talk, told } = scene;
  if (told < talk.length || replay.ending) return [];
  const options = seatOptions(program, state, member, scene);
  // Where nothing can be said, that is what one does.
  if (options.length === 0) return [{ id: SILENCE, text: '（什么也不说）', to: undefined }];
  return seeOptions(program, options, replay.situation.world).map(
    (option, place): OptionView => ({ ...option, id: placeNames[place] ?? '' }),
  );
}

/** A seat's own run as its phone shows it: the words, and nothing of what they are worth. */
export function seeSeatRun(playing: Playing, state: RoomState, member: string): SeatRun | undefined {
  if (state.way !== 'alone') return undefined;
  const scene = seatScene(playing.scenes, state, member);
  return {
    lines: talkLines(scene.talk, scene.told),
    options: optionsOf(playing, state, member, scene),
    more: scene.told < toTell(scene),
    turns: scene.replay.turns.length,
    ending: endingOf(playing.content.program, scene, scene.told),
  };
}

const seats = ({ members }: RoomState) => [...members.values()].filter(({ role }) => role === 'seat');

/** Who plays alone and where they are, for the desk. */
export function seeAloneSeats(playing: Playing, state: RoomState): AloneSeat[] | undefined {
  if (state.way !== 'alone') return undefined;
  const { program } = playing.content;
  return seats(state).map(({ id, name }) => {
    const scene = seatScene(playing.scenes, state, id);
    const { talk, told, replay } = scene;
    return {
      ...{ id, name },
      turns: replay.turns.length,
      part: partTitle({ program, talk, shown: Math.min(told, talk.length) }),
      ended: isEnded(scene),
      since: state.plays.get(id)?.since ?? 0,
    };
  });
}

/** How far everybody has come, without names. */
export function seeAloneTally(playing: Playing, state: RoomState): AloneTally | undefined {
  if (state.way !== 'alone') return undefined;
  const begun = seats(state).filter(({ id }) => state.plays.has(id));
  const scenes = begun.map(({ id }) => seatScene(playing.scenes, state, id));
  const at = new Map<number, number>();
  for (const { replay } of scenes.filter((scene) => !isEnded(scene)))
    at.set(replay.turns.length, (at.get(replay.turns.length) ?? 0) + 1);
  return {
    begun: begun.length,
    ended: scenes.filter(isEnded).length,
    at: [...at].sort(([one], [other]) => one - other).map(([turns, count]) => ({ turns, seats: count })),
  };
}
