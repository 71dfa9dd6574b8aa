import type { Command, Preferences } from './commands.ts';
import type { LoadedRun } from './loaded-run.ts';
import { firstMoment, type Moment } from './machine/first-moment.ts';
import { loadMachineCode, machineCode } from './machine/machine-code.ts';
import type { SessionActor } from './machine/session-actor.ts';
import type { SessionContext, SessionEvent, SessionInput } from './machine/session-context.ts';
import type { SessionServices } from './session-services.ts';

/** Milliseconds. As much thinking time as closing the page can give back. */
const NOTE_EVERY = 5000;

/** Without its time: that is added here. */
type Untimed = SessionEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'at'> : never) : never;

/** How a window listens to the machine. */
export interface Listening {
  readonly onChange: () => void;
  /** The machine's code cannot be had; what is sent next asks for it again. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * The session machine of a run with its clock, started and stopped as a window comes and goes. Its code comes after
 * the first moment stands: what is sent before then is kept, with its time, and sent when the machine is there.
 */
export function runMachine(
  { settings, now, uptime }: Pick<SessionServices, 'settings' | 'now' | 'uptime'>,
  run: LoadedRun,
) {
  const preferences = (): Preferences => {
    const { draftFirst, linesAtOnce, pace } = settings.get();
    return { draftFirst, linesAtOnce, pace };
  };
  const inputFrom = (from: Omit<SessionInput, 'preferences' | 'at'>): SessionInput => ({
    ...from,
    preferences: preferences(),
    at: uptime(),
  });
  let input = inputFrom(run);
  let moment: Moment = firstMoment(input);
  let actor: SessionActor | undefined;
  let listening: Listening | undefined;
  let kept: SessionEvent[] = [];
  let stop = (): void => undefined;

  /** Stopped and started again, a session goes on like a run taken up again. */
  const anew = ({ program, transcript, replay, latest }: SessionContext): SessionInput =>
    inputFrom(
      transcript === run.transcript ? run : { program, transcript, replay, latest, opening: 'resumed' },
    );

  const send = (event: Untimed): void => {
    const timed = { ...event, at: uptime() } as SessionEvent;
    if (actor) actor.send(timed);
    else {
      kept.push(timed);
      if (listening) begin(listening);
    }
  };

  function startActor({ onChange }: Listening, started: SessionActor): void {
    actor = started;
    const watching = started.subscribe(() => {
      moment = started.getSnapshot();
      onChange();
    });
    started.start();
    moment = started.getSnapshot();
    for (const event of kept.splice(0)) started.send(event);
    onChange();
    const prefer = () => send({ type: 'prefer', preferences: preferences() });
    prefer();
    const forget = settings.subscribe(prefer);
    const noting = setInterval(() => send({ type: 'note' }), NOTE_EVERY);
    stop = () => {
      clearInterval(noting);
      forget();
      watching.unsubscribe();
      started.stop();
      input = anew(moment.context);
    };
  }

  /** Starts the machine, at once where its code is there. */
  function begin(mine: Listening): void {
    const code = machineCode();
    if (code) startActor(mine, code.sessionActor(input));
    else
      loadMachineCode().then(
        () => listening === mine && !actor && begin(mine),
        (error: unknown) => listening === mine && mine.onFailure(error),
      );
  }

  return {
    snapshot: (): Moment => moment,
    send: (command: Command): void => {
      const startedAt = new Date(now()).toISOString();
      send(command.type === 'start' ? { ...command, patience: settings.get().patience, startedAt } : command);
    },
    /** @returns how to stop: no time runs out any more */
    start: (mine: Listening): (() => void) => {
      listening = mine;
      begin(mine);
      if (!actor) mine.onChange();
      return () => {
        listening = undefined;
        kept = [];
        stop();
        stop = () => undefined;
        actor = undefined;
      };
    },
  };
}
