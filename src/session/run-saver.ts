import type { Transcript } from '../core/play/transcript.ts';
import type { Result } from '../core/shared/result.ts';
import type { RunEnd, StoreFailure } from '../ports/run-store.ts';
import type { SessionServices } from './session-services.ts';

export interface RunSaver {
  /** Brings the store up to this transcript, and to its ending where it has one. Returns at once. */
  readonly sync: (transcript: Transcript, end?: RunEnd) => void;
  /** The store may have got out of trouble, or into it: says how the run stands, and goes on with what was not kept. */
  readonly check: () => void;
  /** Resolves when what has been asked for is kept, or cannot be. */
  readonly settled: () => Promise<void>;
}

interface Write {
  readonly creates?: boolean;
  readonly send: () => Promise<Result<void, StoreFailure>>;
  readonly sent: () => void;
}

/** What the store still lacks of a run, one write at a time. */
function runWriter(runs: SessionServices['runs'], stored: number | undefined) {
  let have = stored;
  let ended: string | undefined;
  return (transcript: Transcript, end: RunEnd | undefined): Write | undefined => {
    const { id, events } = transcript;
    const count = (known: number) => () => {
      have = known;
      ended = undefined; // a store forgets the ending when the run goes on
    };
    if (have === undefined)
      return { send: () => runs.create(transcript), sent: count(events.length), creates: true };
    const index = have;
    const event = events[index];
    if (event) return { send: () => runs.append(id, index, event), sent: count(index + 1) };
    if (!end || ended === end.ending) return undefined;
    const sent = () => {
      ended = end.ending;
    };
    return { send: () => runs.finish(id, end), sent };
  };
}

export interface SaverOptions {
  /** Events the store already has; undefined when it has never seen the run. */
  readonly stored: number | undefined;
  /** Resolves when the screen has answered: a choice shows first and is stored next. */
  readonly afterReply: () => Promise<void>;
  /** Called with why the run is not stored for good, and with undefined once all of it is. */
  readonly onTrouble: (failure: StoreFailure | undefined) => void;
  /** Called when the store has taken the run in and given it its number. */
  readonly onCreated: () => void;
  /** Called whenever something has been stored that will be there for the next page. */
  readonly onKept: () => void;
}

/**
 * Keeps the store behind the screen: each event appended in order, later ones waiting for earlier ones.
 * After a failure the next sync, or the store's own word, tries again from where it stopped, so nothing is skipped.
 */
export function createRunSaver(
  runs: SessionServices['runs'],
  { stored, afterReply, onTrouble, onCreated, onKept }: SaverOptions,
): RunSaver {
  const nextWrite = runWriter(runs, stored);
  let wanted: readonly [Transcript, RunEnd | undefined] | undefined;
  let working: Promise<void> | undefined;
  let sent = false;
  let failure: StoreFailure | undefined;

  const report = (): void => {
    const trouble = failure ?? (wanted && runs.trouble(wanted[0].id));
    if (sent && !trouble) onKept();
    onTrouble(trouble);
  };

  const work = async (): Promise<void> => {
    await afterReply();
    failure = undefined;
    for (let write = wanted && nextWrite(...wanted); write && wanted; write = nextWrite(...wanted)) {
      const result = await write.send();
      if (!result.ok) {
        failure = result.error;
        break;
      }
      write.sent();
      if (write.creates) onCreated();
      sent = true;
      report();
    }
    working = undefined;
    report();
  };

  return {
    sync: (transcript, end) => {
      wanted = [transcript, end];
      working ??= work();
    },
    check: () => {
      if (failure) working ??= work();
      else report();
    },
    settled: async () => working,
  };
}
