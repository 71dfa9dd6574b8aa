import type { StoreFailure } from '../ports/run-store.ts';
import { keepRun } from './keep-run.ts';
import type { LoadedRun } from './loaded-run.ts';
import { type Standing, standingOf } from './machine/machine-value.ts';
import { Projection } from './projection.ts';
import { runMachine } from './run-machine.ts';
import type { Session } from './session.ts';
import type { SessionServices } from './session-services.ts';
import type { SessionState } from './session-state.ts';
import { seeTrainee } from './views/see-trainee.ts';

/** Whatever has been asked of a session, with a memory of its own for each kind of view. */
function memoryOfViews() {
  const begun = new Map<unknown, (state: SessionState) => unknown>();
  return <View>(projection: Projection<View>, state: SessionState): View => {
    const known = begun.get(projection) as ((state: SessionState) => View) | undefined;
    const project = known ?? Projection.begin(projection);
    begun.set(projection, project);
    return project(state);
  };
}

/** A loaded run as a session. Nothing of it moves, and nothing is stored, before it is started. */
export function createSession(services: SessionServices, run: LoadedRun): Session {
  const machine = runMachine(services, run);
  const see = memoryOfViews();
  const listeners = new Set<() => void>();
  let standing: Standing | undefined;
  let kept = false;
  let recorded: number | undefined;
  let trouble: StoreFailure | undefined;
  let failure: { readonly error: unknown } | undefined;

  const stateNow = (): SessionState => {
    const { value, context } = machine.snapshot();
    standing = standingOf(value, standing);
    return { context, ...standing, kept, trouble };
  };
  let state = stateNow();
  let view = see(seeTrainee, state);

  const refresh = (): void => {
    state = stateNow();
    const next = see(seeTrainee, state);
    if (next === view) return;
    view = next;
    for (const listener of listeners) listener();
  };

  const keeper = keepRun(services, run, {
    afterReply: services.afterReply,
    onTrouble: (failure) => {
      if (trouble === failure) return;
      trouble = failure;
      refresh();
    },
    onCreated: () => {
      void services.runs.get(run.transcript.id).then((found) => {
        if (found && 'events' in found) recorded = found.recorded;
      });
    },
    onKept: () => {
      if (kept) return;
      kept = true;
      refresh();
    },
  });

  return {
    run: run.transcript.id,
    start: () => {
      void services.afterReply().then(keeper.prepare);
      const deaf = services.runs.subscribe(keeper.check);
      keeper.check();
      const stop = machine.start({
        onChange: () => {
          failure = undefined;
          refresh();
          keeper.keep(state.context);
        },
        onFailure: (error) => {
          failure = { error };
          for (const listener of listeners) listener();
        },
      });
      return () => {
        deaf();
        stop();
      };
    },
    send: machine.send,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getView: () => {
      if (failure) throw failure.error;
      return view;
    },
    see: (projection) => see(projection, state),
    // As the store has it: whoever takes it along and brings it back brings the same run.
    transcript: () => ({ ...(recorded === undefined ? {} : { recorded }), ...state.context.transcript }),
    stored: keeper.settled,
  };
}
