import { createActor } from 'xstate';
import type { Command, Preferences } from './commands.ts';
import type { LoadedRun } from './loaded-run.ts';
import type { SessionContext, SessionEvent, SessionInput } from './machine/session-context.ts';
import { sessionMachine } from './machine/session-machine.ts';
import type { SessionServices } from './session-services.ts';

/** Milliseconds. As much thinking time as closing the page can give back. */
const NOTE_EVERY = 5000;

/** Without its time: that is added here. */
type Untimed = SessionEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'at'> : never) : never;

/** The session machine of a run with its clock, started and stopped as a window comes and goes. */
export function runMachine({ settings, now }: Pick<SessionServices, 'settings' | 'now'>, run: LoadedRun) {
  const preferences = (): Preferences => {
    const { draftFirst, linesAtOnce } = settings.get();
    return { draftFirst, linesAtOnce };
  };
  const actorFrom = (from: Omit<SessionInput, 'preferences' | 'at'>) =>
    createActor(sessionMachine, { input: { ...from, preferences: preferences(), at: now() } });
  /** Stopped and started again, a session goes on like a run taken up again. */
  const anew = ({ program, transcript, replay }: SessionContext) =>
    actorFrom(transcript === run.transcript ? run : { program, transcript, replay, opening: 'resumed' });

  let actor = actorFrom(run);
  let stopped = false;
  const send = (event: Untimed): void => actor.send({ ...event, at: now() } as SessionEvent);

  return {
    snapshot: () => actor.getSnapshot(),
    send: (command: Command): void => {
      const startedAt = new Date(now()).toISOString();
      send(command.type === 'start' ? { ...command, patience: settings.get().patience, startedAt } : command);
    },
    /** @returns how to stop: no time runs out any more */
    start: (onChange: () => void): (() => void) => {
      if (stopped) actor = anew(actor.getSnapshot().context);
      stopped = false;
      const watching = actor.subscribe(onChange);
      actor.start();
      onChange();
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
  };
}
