import type { Transcript } from '../core/play/transcript.ts';
import type { SessionContext } from './machine/session-context.ts';
import type { LoadedRun } from './loaded-run.ts';
import type { RunSaver, SaverOptions } from './run-saver.ts';
import type { SessionServices } from './session-services.ts';

export interface RunKeeper {
  /**
   * Fetches the code that stores; what is to be kept before it is there waits for it. Looks soon whether there is
   * anything to store in: `check` hears of it where there is not.
   */
  readonly prepare: () => void;
  /** Has the run as it now stands stored: over from its last decision on, whatever is still to be read. */
  readonly keep: (context: SessionContext) => void;
  /** The store has something to say: the run's standing is told anew, and what was not kept is tried again. */
  readonly check: () => void;
  /** Resolves when what has been asked for is kept, or cannot be. */
  readonly settled: () => Promise<void>;
}

/** Milliseconds until code that did not come is asked for again. */
const ASK_EVERY = 3000;

/** Milliseconds. Whoever could lose what they are about to say knows before three seconds are over. */
const LOOK_AFTER = 800;

/**
 * Opened and left without a word, a run leaves no trace; nor does a branch of an earlier one. An exam does from the
 * moment its clock runs: closing the page must not wind it back.
 */
const isWorthKeeping = ({ mode, events }: Transcript, before: number): boolean =>
  events.slice(before).some(({ type }) => type !== 'spent' || mode === 'exam');

/** Decides what of a run is worth keeping. Storing it is other code, which the first line does not wait for. */
export function keepRun(
  { runs, now }: SessionServices,
  run: LoadedRun,
  options: Omit<SaverOptions, 'stored'>,
): RunKeeper {
  let coming: Promise<RunSaver> | undefined;
  let kept: readonly [transcript: unknown, ending: string | undefined] | undefined;
  let wanted: Parameters<RunSaver['sync']> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  const saver = (): Promise<RunSaver> => {
    coming ??= import('./run-saver.ts').then(({ createRunSaver }) =>
      createRunSaver(runs, { ...options, stored: run.stored }),
    );
    return coming;
  };
  const save = (): void => {
    saver().then(({ sync }) => wanted && sync(...wanted), lost);
  };
  // Code that does not come is asked for at the next event, and at intervals.
  const lost = (): void => {
    coming = undefined;
    options.onTrouble('absent');
    clearTimeout(asking);
    asking = setTimeout(save, ASK_EVERY);
  };
  return {
    prepare: () => {
      saver().catch(() => {
        coming = undefined;
      });
      setTimeout(() => void runs.get(run.transcript.id), LOOK_AFTER);
    },
    keep: ({ transcript, replay }) => {
      const ending = replay.ending?.id;
      if (kept?.[0] === transcript && kept[1] === ending) return;
      kept = [transcript, ending];
      if (run.stored === undefined && !isWorthKeeping(transcript, run.transcript.events.length)) return;
      const end = ending === undefined ? undefined : { ending, at: new Date(now()).toISOString() };
      wanted = [transcript, end];
      save();
    },
    check: () => {
      if (wanted)
        coming?.then(
          ({ check }) => check(),
          () => undefined,
        );
      else options.onTrouble(runs.trouble(run.transcript.id));
    },
    settled: async () => (await coming?.catch(() => undefined))?.settled(),
  };
}
