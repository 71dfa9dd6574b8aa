import { TRANSCRIPT_FORMAT } from '../core/play/newer-run.ts';
import type { Mode, Transcript } from '../core/play/transcript.ts';
import type { Program } from '../core/program/program.ts';
import type { SessionServices } from './session-services.ts';

/** A run that begins now and in which nothing has been said. */
export function freshTranscript(services: SessionServices, program: Program, mode: Mode): Transcript {
  return {
    format: TRANSCRIPT_FORMAT,
    id: services.newId(),
    scenario: program.scenario.id,
    hash: program.hash,
    key: program.rubricHash,
    play: program.playHash,
    mode,
    seed: services.newSeed(),
    startedAt: new Date(services.now()).toISOString(),
    patience: mode === 'exam' ? services.settings.get().patience : 1,
    events: [],
  };
}
