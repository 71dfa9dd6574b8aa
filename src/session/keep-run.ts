import type { SessionContext } from './machine/session-context.ts';
import type { LoadedRun } from './loaded-run.ts';
import type { RunSaver, SaverOptions } from './run-saver.ts';
import type { SessionServices } from './session-services.ts';

export interface RunKeeper {
  /** Fetches the code that stores; what is to be kept before it is there waits for it. */
  readonly prepare: () => void;
  /** Has the run as it now stands stored. `ended`: it has been read to its ending. */
  readonly keep: (context: SessionContext, ended: boolean) => void;
  /** Resolves when what has been asked for is stored, or cannot be. */
  readonly settled: () => Promise<void>;
}

/** Decides what of a run is worth keeping. Storing it is other code, which the first line does not wait for. */
export function keepRun(
  { runs, now }: SessionServices,
  run: LoadedRun,
  options: Omit<SaverOptions, 'stored'>,
): RunKeeper {
  let coming: Promise<RunSaver> | undefined;
  let kept: readonly [transcript: unknown, ending: string | undefined] | undefined;
  const saver = (): Promise<RunSaver> => {
    coming ??= import('./run-saver.ts').then(({ createRunSaver }) =>
      createRunSaver(runs, { ...options, stored: run.stored }),
    );
    return coming;
  };
  // Code that does not come is storage that is blocked; the next event asks again.
  const lost = (): void => {
    coming = undefined;
    options.onTrouble('blocked');
  };
  return {
    prepare: () => {
      saver().catch(() => {
        coming = undefined;
      });
    },
    keep: ({ transcript, replay }, ended) => {
      const ending = ended ? replay.ending?.id : undefined;
      if (kept?.[0] === transcript && kept[1] === ending) return;
      kept = [transcript, ending];
      // Opened and left without a word, a run leaves no trace; nor does a branch of an earlier one.
      const said = transcript.events.slice(run.transcript.events.length).some(({ type }) => type !== 'spent');
      if (run.stored === undefined && !said) return;
      const end = ending === undefined ? undefined : { ending, at: new Date(now()).toISOString() };
      saver().then(({ sync }) => sync(transcript, end), lost);
    },
    settled: async () => (await coming?.catch(() => undefined))?.settled(),
  };
}
