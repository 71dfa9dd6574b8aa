import { createActor } from 'xstate';
import type { StoreFailure } from '../ports/run-store.ts';
import type { Command, Preferences } from './commands.ts';
import { keepRun } from './keep-run.ts';
import type { LoadedRun } from './loaded-run.ts';
import { type Standing, standingOf } from './machine/machine-value.ts';
import type { SessionEvent, SessionInput } from './machine/session-context.ts';
import { sessionMachine } from './machine/session-machine.ts';
import { Projection } from './projection.ts';
import type { Session } from './session.ts';
import type { SessionServices } from './session-services.ts';
import type { SessionState } from './session-state.ts';
import { seeTrainee } from './views/see-trainee.ts';

/** Milliseconds. As much thinking time as closing the page can give back. */
const NOTE_EVERY = 5000;

type Actor = ReturnType<typeof createActor<typeof sessionMachine>>;
/** Without its time: the session adds that. */
type Untimed = SessionEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'at'> : never) : never;

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
  const { settings, now, afterReply } = services;
  const { program } = run;
  const preferences = (): Preferences => {
    const { draftFirst, linesAtOnce } = settings.get();
    return { draftFirst, linesAtOnce };
  };
  const inputOf = (from: Omit<SessionInput, 'preferences' | 'at'>): SessionInput => ({
    ...from,
    preferences: preferences(),
    at: now(),
  });
  const listeners = new Set<() => void>();
  const see = memoryOfViews();
  let actor: Actor = createActor(sessionMachine, { input: inputOf(run) });
  let standing: Standing | undefined;
  let stopped = false;
  let kept = false;
  let trouble: StoreFailure | undefined;

  const stateNow = (): SessionState => {
    const { value, context } = actor.getSnapshot();
    standing = standingOf(value, standing);
    return { context, ...standing, kept, trouble };
  };
  let state = stateNow();
  let view = see(seeTrainee, state);

  const keeper = keepRun(services, run, {
    afterReply,
    onTrouble: (failure) => {
      trouble = failure;
      refresh();
    },
    onKept: () => {
      kept = true;
      refresh();
    },
  });
  const keep = (): void => keeper.keep(state.context, state.stage === 'ended');

  function refresh(): void {
    state = stateNow();
    const next = see(seeTrainee, state);
    if (next === view) return;
    view = next;
    for (const listener of listeners) listener();
  }

  const isoNow = (): string => new Date(now()).toISOString();
  const send = (event: Untimed): void => actor.send({ ...event, at: now() } as SessionEvent);
  const timed = (command: Command): Untimed =>
    command.type === 'start'
      ? { ...command, patience: settings.get().patience, startedAt: isoNow() }
      : command;

  /** Stopped and started again, a session goes on like a run taken up again. */
  function revive(): void {
    if (!stopped) return;
    stopped = false;
    const { transcript, replay } = state.context;
    const untouched = transcript === run.transcript;
    const from = untouched ? run : { program, transcript, replay, opening: 'resumed' as const };
    actor = createActor(sessionMachine, { input: inputOf(from) });
    refresh();
  }

  return {
    run: run.transcript.id,
    start: () => {
      revive();
      const watching = actor.subscribe(() => {
        refresh();
        keep();
      });
      actor.start();
      keep();
      void afterReply().then(keeper.prepare);
      const prefer = () => send({ type: 'prefer', preferences: preferences() });
      prefer();
      const forget = settings.subscribe(prefer);
      const noting = setInterval(() => send({ type: 'note' }), NOTE_EVERY);
      return () => {
        clearInterval(noting);
        forget();
        watching.unsubscribe();
        actor.stop();
        stopped = true;
      };
    },
    send: (command) => send(timed(command)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getView: () => view,
    see: (projection) => see(projection, state),
    transcript: () => state.context.transcript,
    stored: keeper.settled,
  };
}
