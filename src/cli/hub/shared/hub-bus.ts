import type { HubSockets } from '../socket-front.ts';

/** How long an answer of another hub is waited for, in milliseconds. */
const ANSWER_MS = 3000;

type Said =
  | {
      readonly kind: 'call';
      readonly number: number;
      readonly what: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'answer'; readonly number: number; readonly given: unknown }
  | { readonly kind: 'tell'; readonly what: string; readonly args: readonly unknown[] };

type Letter = Said & { readonly from: string; readonly to: string };

export interface BusListener {
  /** Answers another hub; undefined where this one cannot. */
  readonly called: (what: string, args: readonly unknown[], from: string) => Promise<unknown>;
  readonly told: (what: string, args: readonly unknown[]) => void;
}

/**
 * What hubs say to each other, through the adapter of the sockets. Goes as JSON text, so that what is left out stays
 * left out. May be lost: a call without an answer gives undefined.
 */
export class HubBus {
  readonly #io: HubSockets;
  readonly #hub: string;
  readonly #waiting = new Map<number, (given: unknown) => void>();
  #calls = 0;

  constructor(io: HubSockets, hub: string, listener: BusListener) {
    this.#io = io;
    this.#hub = hub;
    io.on('hub', (text) => {
      const letter = JSON.parse(text) as Letter;
      if (letter.to === hub) void this.#hear(letter, listener);
    });
  }

  /** Asks another hub; undefined where no answer comes in time. */
  call(to: string, what: string, args: readonly unknown[]): Promise<unknown> {
    this.#calls += 1;
    const number = this.#calls;
    return new Promise((resolve) => {
      const answered = (given: unknown) => {
        clearTimeout(timer);
        this.#waiting.delete(number);
        resolve(given);
      };
      const timer = setTimeout(() => answered(undefined), ANSWER_MS);
      this.#waiting.set(number, answered);
      this.#say(to, { kind: 'call', number, what, args });
    });
  }

  tell(to: string, what: string, args: readonly unknown[]): void {
    this.#say(to, { kind: 'tell', what, args });
  }

  async #hear(letter: Letter, { called, told }: BusListener): Promise<void> {
    if (letter.kind === 'tell') told(letter.what, letter.args);
    else if (letter.kind === 'answer') this.#waiting.get(letter.number)?.(letter.given);
    else {
      const given = await called(letter.what, letter.args, letter.from);
      this.#say(letter.from, { kind: 'answer', number: letter.number, given });
    }
  }

  #say(to: string, said: Said): void {
    this.#io.serverSideEmit('hub', JSON.stringify({ ...said, from: this.#hub, to }));
  }
}
