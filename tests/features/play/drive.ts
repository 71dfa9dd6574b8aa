import { createActor } from 'xstate';
import type { Program } from '../../../src/core/program/program.ts';
import { beginReplay, replayTranscript } from '../../../src/core/play/replay.ts';
import type { Mode, Transcript } from '../../../src/core/play/transcript.ts';
import type { Taste, Tell } from '../../../src/features/play/session-context.ts';
import { sessionMachine } from '../../../src/features/play/session-machine.ts';
import { optionsOf } from '../../../src/features/play/session-steps.ts';

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

interface DriveOptions {
  readonly mode?: Mode;
  readonly transcript?: Partial<Transcript>;
  readonly taste?: Partial<Taste>;
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
    const taste = { draftFirst: false, linesAtOnce: false, ...options.taste };
    const input = {
      program,
      transcript,
      replay: replayed.value,
      opening: options.opening ?? 'fresh',
      taste,
      at: 0,
    } as const;
    this.actor = createActor(sessionMachine, { input, clock: this.clock }).start();
  }

  get context() {
    return this.actor.getSnapshot().context;
  }

  /** Where the session stands, e.g. `running.deciding.fresh`. */
  get at(): string {
    const path = (value: unknown): string =>
      typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map(([key, inner]) => `${key}.${path(inner)}`)
            .join('')
        : String(value);
    return path(this.actor.getSnapshot().value);
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
      .map((entry) => ('text' in entry ? entry.text : entry.kind));
  }

  tell(event: Tell): this {
    this.actor.send({ ...event, at: this.clock.now() });
    return this;
  }

  /** Goes on until there is something to decide, or nothing. */
  on(): this {
    for (let count = 0; count < 50 && /speaking|reacting/.test(this.at); count += 1)
      this.tell({ type: 'next' });
    return this;
  }

  choose(...choices: string[]): this {
    for (const choice of choices) {
      this.on().tell({ type: 'choose', choice });
      if (this.at === 'running.asking') this.tell({ type: 'confidence', level: 2 });
    }
    return this;
  }

  wait(ms: number): this {
    this.clock.increment(ms);
    return this;
  }
}
