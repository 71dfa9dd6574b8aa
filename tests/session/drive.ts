import { createActor } from 'xstate';
import type { Program } from '../../src/core/program/program.ts';
import { replayTranscript } from '../../src/core/play/replay-transcript.ts';
import { beginReplay } from '../../src/core/play/replay.ts';
import type { Mode, Transcript } from '../../src/core/play/transcript.ts';
import type { Command, Preferences } from '../../src/session/commands.ts';
import { standingOf } from '../../src/session/machine/machine-value.ts';
import type { SessionEvent } from '../../src/session/machine/session-context.ts';
import { sessionMachine } from '../../src/session/machine/session-machine.ts';
import { optionsOf } from '../../src/session/machine/first-steps.ts';
import { Projection } from '../../src/session/projection.ts';
import type { SessionState } from '../../src/session/session-state.ts';

/** A clock that fires timers in order at the very millisecond, also those set while it moves. */
class TestClock {
  private time = 0;
  private timers: { id: number; due: number; fire: (...args: unknown[]) => void }[] = [];
  private ids = 0;

  now = (): number => this.time;

  setTimeout = (fire: (...args: unknown[]) => void, ms: number): number => {
    this.ids += 1;
    this.timers.push({ id: this.ids, due: this.time + ms, fire });
    return this.ids;
  };

  clearTimeout = (id: number): void => {
    this.timers = this.timers.filter((timer) => timer.id !== id);
  };

  increment(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const [next] = this.timers.filter(({ due }) => due <= end).sort((left, right) => left.due - right.due);
      if (!next) break;
      this.clearTimeout(next.id);
      this.time = next.due;
      next.fire();
    }
    this.time = end;
  }
}

export const newTranscript = (program: Program, change: Partial<Transcript> = {}): Transcript => ({
  format: 1,
  id: 'run-1',
  scenario: program.scenario.id,
  hash: program.hash,
  mode: 'self',
  seed: 7,
  startedAt: '2026-11-22T02:15:00.000Z',
  patience: 1,
  events: [],
  ...change,
});

/** All that reaches the machine: a window's commands, and what the session itself tells it. */
type Told =
  | Exclude<Command, { type: 'start' }>
  | { type: 'note' }
  | Omit<Extract<SessionEvent, { type: 'start' }>, 'at'>
  | Omit<Extract<SessionEvent, { type: 'prefer' }>, 'at'>;

interface DriveOptions {
  readonly mode?: Mode;
  readonly transcript?: Partial<Transcript>;
  readonly preferences?: Partial<Preferences>;
  readonly opening?: 'briefing' | 'fresh' | 'resumed';
}

/** Drives a session without a screen, on a clock of its own. */
export class Drive {
  readonly clock = new TestClock();
  readonly actor;

  constructor(program: Program, options: DriveOptions = {}) {
    const transcript = newTranscript(program, { mode: options.mode ?? 'self', ...options.transcript });
    const replayed =
      transcript.events.length > 0
        ? replayTranscript(program, transcript)
        : { ok: true as const, value: beginReplay(program) };
    if (!replayed.ok) throw new Error(replayed.error.message);
    // Lines wait for a press unless a test is about their coming by themselves.
    const preferences = {
      draftFirst: false,
      linesAtOnce: false,
      pace: 'off',
      ...options.preferences,
    } as const;
    const input = {
      program,
      transcript,
      replay: replayed.value,
      opening: options.opening ?? 'fresh',
      preferences,
      at: 0,
    } as const;
    this.actor = createActor(sessionMachine, { input, clock: this.clock }).start();
  }

  get context() {
    return this.actor.getSnapshot().context;
  }

  /** Where the session stands, e.g. `running.deciding.fresh`; whether a line is still being read is left out. */
  get at(): string {
    const path = (value: unknown): string =>
      typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map(([key, inner]) => `${key}.${path(inner)}`)
            .join('')
        : String(value);
    return path(this.actor.getSnapshot().value).replace(/\.(reading|read)$/, '');
  }

  /** Everything a session would know at this moment. */
  get state(): SessionState {
    const { value, context } = this.actor.getSnapshot();
    return { context, ...standingOf(value, undefined), kept: false, trouble: undefined };
  }

  see<View>(projection: Projection<View>): View {
    return Projection.begin(projection)(this.state);
  }

  get events() {
    return this.context.transcript.events;
  }

  get options(): string[] {
    return optionsOf(this.context).map((option) => option.id);
  }

  get lines(): string[] {
    return this.context.talk
      .slice(0, this.context.shown)
      .map(({ line }) => ('text' in line ? line.text : line.kind));
  }

  send(event: Told): this {
    this.actor.send({ ...event, at: this.clock.now() } as SessionEvent);
    return this;
  }

  /** Goes on until there is something to decide, or nothing. */
  on(): this {
    for (let count = 0; count < 50 && /speaking|reacting|ending/.test(this.at); count += 1)
      this.send({ type: 'next' });
    return this;
  }

  choose(...choices: string[]): this {
    for (const choice of choices) {
      this.on().send({ type: 'choose', choice, confidence: 2 });
    }
    return this;
  }

  /** An exam's decision stands open: waits until the line before it is read, and patience begins. */
  heard(): this {
    const { lead, spent } = this.context.clock;
    return this.wait(Math.max(0, lead - spent));
  }

  wait(ms: number): this {
    this.clock.increment(ms);
    return this;
  }
}
