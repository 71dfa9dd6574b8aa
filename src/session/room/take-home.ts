import { TRANSCRIPT_FORMAT } from '../../core/play/newer-run.ts';
import type { Transcript } from '../../core/play/transcript.ts';
import type { RoomState, SeatPlay } from '../../core/room/room-model.ts';
import { hashText } from '../../core/shared/hash.ts';
import type { Playing } from './playing.ts';
import { seatScene, seatSeed } from './seat-run.ts';

/** The same whenever it is taken: whoever brings it home twice has it once. */
const runId = ({ room }: RoomState, member: string): string =>
  `class-${hashText(`${room}/${member}`)}${hashText(`${member}/${room}`)}`;

function transcriptOf({ content }: Playing, state: RoomState, member: string, play: SeatPlay): Transcript {
  const { scenario, hash, rubricHash, playHash } = content.program;
  return {
    format: TRANSCRIPT_FORMAT,
    id: runId(state, member),
    scenario: scenario.id,
    hash,
    key: rubricHash,
    play: playHash,
    mode: 'self',
    seed: seatSeed(state, member),
    startedAt: new Date(play.began).toISOString(),
    patience: 1,
    events: [...play.events],
  };
}

/**
 * A seat's own run as the text of a file, as the review hands one out: whoever reads it in has it among their own.
 * Undefined until the run is over. No scenario is in it: what words are worth does not leave the room.
 */
export function takeHome(playing: Playing, state: RoomState, member: string): string | undefined {
  const play = state.plays.get(member);
  if (!play) return undefined;
  const { replay, talk, told } = seatScene(playing.scenes, state, member);
  return replay.ending && told >= talk.length
    ? JSON.stringify(transcriptOf(playing, state, member, play))
    : undefined;
}
