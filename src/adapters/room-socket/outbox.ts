import type { Told } from '../../ports/room-link.ts';
import { type Asked, LATER } from '../../ports/room-wire.ts';
import type { KeptAsks } from './kept-asks.ts';

/** How long one waits for an answer before asking again, and after being put off, in milliseconds. */
const ANSWER_MS = 4000;
const LATER_MS = 700;

export interface OutboxServices {
  /** Sends one request; calls back with the answer, or with undefined where none came in time or the way was cut. */
  readonly emit: (asked: Asked, ms: number, answer: (told: Told | undefined) => void) => void;
  readonly after: (ms: number, callback: () => void) => void;
  readonly newId: () => string;
  readonly kept: KeptAsks;
}

interface Waiting {
  readonly asked: Asked;
  readonly told: (told: Told) => void;
}

/**
 * What a window has asked and not been answered. One request is on its way at a time, so that they arrive in the order
 * they were made; it goes again, under the same id, until the hub says what became of it.
 */
export class Outbox {
  readonly #services: OutboxServices;
  readonly #queue: Waiting[];
  #open = false;
  #sending = false;

  constructor(services: OutboxServices) {
    this.#services = services;
    // Asked before a reload; who asked is gone, the hub is to hear of it all the same.
    this.#queue = services.kept.load().map((asked) => ({ asked, told: () => undefined }));
  }

  send(request: unknown): Promise<Told> {
    return new Promise((told) => {
      this.#queue.push({ asked: { id: this.#services.newId(), request }, told });
      this.#save();
      this.#sendNext();
    });
  }

  /** The way is there: what waits goes out. */
  open(): void {
    this.#open = true;
    this.#sendNext();
  }

  /** The way is cut: what waits goes on waiting. */
  close(): void {
    this.#open = false;
  }

  /** There is no way any more: all that waits is refused. */
  refuse(refusal: string): void {
    this.#open = false;
    for (const { told } of this.#queue.splice(0)) told({ ok: false, refusal });
    this.#save();
  }

  #save(): void {
    this.#services.kept.save(this.#queue.map(({ asked }) => asked));
  }

  #sendNext(): void {
    const [first] = this.#queue;
    if (!first || !this.#open || this.#sending) return;
    this.#sending = true;
    this.#services.emit(first.asked, ANSWER_MS, (told) => {
      const isLater = told && !told.ok && LATER.includes(told.refusal);
      if (told && !isLater) {
        this.#sending = false;
        if (this.#queue[0] === first) this.#queue.shift();
        this.#save();
        first.told(told);
        this.#sendNext();
      } else {
        this.#services.after(isLater ? LATER_MS : 0, () => {
          this.#sending = false;
          this.#sendNext();
        });
      }
    });
  }
}
