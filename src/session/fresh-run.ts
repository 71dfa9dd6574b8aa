import { beginReplay } from '../core/play/replay.ts';
import type { Transcript } from '../core/play/transcript.ts';
import type { Program } from '../core/program/program.ts';
import { freshTranscript } from './fresh-transcript.ts';
import type { LoadedRun } from './loaded-run.ts';
import type { PlayStart } from './play-start.ts';
import type { SessionServices } from './session-services.ts';

/**
 * A run that begins now.
 *
 * @param carried what a return brings along
 */
export function freshRun(
  services: SessionServices,
  program: Program,
  start: PlayStart,
  carried?: Transcript['carried'],
): LoadedRun {
  const fresh = freshTranscript(services, program, start.kind === 'new' ? start.mode : 'guided');
  return {
    program,
    transcript: carried ? { ...fresh, carried } : fresh,
    replay: beginReplay(program, carried),
    opening: start.kind === 'new' ? 'fresh' : 'briefing',
    stored: undefined,
  };
}
