import type { Program } from '../../../src/core/program/program.ts';
import { parseBeat } from '../../../src/core/beat/parse-beat.ts';
import type { TranscriptEvent } from '../../../src/core/play/transcript.ts';
import type { BeatServices } from '../../../src/features/beat/beat-services.ts';
import { loadProgram, loadShipped, readText } from '../../support/load.ts';
import { firstWay, transcriptOf } from '../../support/plain-run.ts';
import { NOW, shelf } from '../library/shelf.ts';

const DAY = 86_400_000;
export const agoAt = (days: number): string => new Date(NOW - days * DAY).toISOString();

const golden = (path: string): { events: TranscriptEvent[]; expected: { ending: string } } =>
  JSON.parse(readText(`tests/fixtures/golden/${path}.json`));

export const beat = async () => {
  const { beat: read } = parseBeat(readText('scenarios/beat.yaml'), [], []);
  if (!read) throw new Error('beat.yaml does not read');
  return read;
};

const programs = new Map<string, Program>();

/** Read once: a page asks for one scenario again and again. */
function shipped(id: string): Program {
  const program = programs.get(id) ?? loadShipped(id);
  programs.set(id, program);
  return program;
}

const RETURN = 'scenarios/fifth-visit/return-call-back.yaml';

/** A store that knows the shipped scenarios and one return, and nobody has practised in. */
export function beatServices(): BeatServices {
  const services = shelf();
  const back = loadProgram(RETURN);
  const { returns, title } = back.scenario;
  const promise = shipped('fifth-visit').scenario.promises?.['call-back'];
  if (!returns || !promise) throw new Error('no return');
  return {
    ...services,
    beat,
    scenarios: {
      ...services.scenarios,
      load: async (id) => (id === back.scenario.id ? back : shipped(id)),
      returns: async () => [
        {
          ...{ id: back.scenario.id, title, minutes: 4, from: 'fifth-visit', promise: 'call-back' },
          ...{ days: 1, to: 'zhou', call: '周大爷', what: promise.what, by: promise.by },
          ...{ hash: back.hash, play: 'p' },
        },
      ],
    },
  };
}

/** Stores a whole 自练 run as a golden transcript tells it, ended so many days ago. */
export async function played({ runs }: BeatServices, path: string, days = 1): Promise<string> {
  const [scenario = ''] = path.split('/');
  const { events, expected } = golden(path);
  const [id, at] = [path.replace('/', '-'), agoAt(days)];
  await runs.create(transcriptOf(shipped(scenario), events, { id, startedAt: at }));
  await runs.finish(id, { ending: expected.ending, at });
  return id;
}

/** Takes up what was promised at the window, in time or with one of the return's own facts. */
export async function tookUp({ runs }: BeatServices, facts: readonly string[] = []): Promise<void> {
  const back = loadProgram(RETURN);
  const carried = { facts: [...facts], trust: {} };
  const at = agoAt(0);
  await runs.create(transcriptOf(back, firstWay(back, carried), { id: 'taken-up', carried, startedAt: at }));
  await runs.finish('taken-up', { ending: 'end', at });
}
