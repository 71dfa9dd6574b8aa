import type { AnyEvent } from '../../../src/core/room/kind.ts';
import { type RoomEvent, roomEventSchema } from '../../../src/core/room/room-event.ts';

/** A hub's surroundings, with a clock that is turned by hand and a disk that can be full or slow. */
export class RoomSurroundings<Event extends AnyEvent> {
  readonly #parse: (event: unknown) => Event;
  time = 0;
  ids = 0;
  full = false;
  written: Event[] = [];
  appends = 0;
  private timers: { at: number; callback: () => void }[] = [];

  /** @param parse throws for what could not be read back */
  constructor(parse: (event: unknown) => Event) {
    this.#parse = parse;
  }

  private nextId(): string {
    this.ids += 1;
    return `k${this.ids}`;
  }

  private hold: Promise<void> | undefined;
  private release: (() => void) | undefined;

  readonly services = {
    now: () => this.time,
    newId: () => this.nextId(),
    journal: {
      append: async (events: readonly AnyEvent[]) => {
        this.appends += 1;
        await this.hold;
        if (this.full) throw new Error('no space left');
        this.written.push(...events.map((event) => this.#parse(event)));
      },
    },
    after: (ms: number, callback: () => void) => {
      const timer = { at: this.time + ms, callback };
      this.timers.push(timer);
      return () => {
        this.timers = this.timers.filter((one) => one !== timer);
      };
    },
  };

  /** Lets time go by until something holds; throws where it never does. */
  async until(holds: () => boolean): Promise<void> {
    for (let turn = 0; turn < 400 && !holds(); turn += 1) await this.pass(50);
    if (!holds()) throw new Error(`never: ${holds.toString()}`);
  }

  /** The disk takes its time until told otherwise. */
  stall(): void {
    this.hold = new Promise((resolve) => {
      this.release = resolve;
    });
  }

  async flow(): Promise<void> {
    this.release?.();
    this.hold = undefined;
    await settled();
  }

  async pass(ms: number): Promise<void> {
    this.time += ms;
    const due = this.timers.filter(({ at }) => at <= this.time);
    this.timers = this.timers.filter(({ at }) => at > this.time);
    for (const { callback } of due) callback();
    await settled();
  }
}

/** Those of a class. */
export class Surroundings extends RoomSurroundings<RoomEvent> {
  constructor() {
    super((event) => roomEventSchema.parse(event));
  }
}

export const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
