import { io, type Socket } from 'socket.io-client';
import type { LinkState, NotIn, RoomLink, Told } from '../../ports/room-link.ts';
import { type FromHub, type Hello, PROTOCOL, SOCKET_PATH, type ToHub } from '../../ports/room-wire.ts';
import { chanceText } from './chance-text.ts';
import { keptAsks } from './kept-asks.ts';
import { Outbox } from './outbox.ts';

/** How long the first connection may take before another way is tried, in milliseconds. */
const CONNECT_MS = 6000;
/** Between two tries to come back, with half of it more or less by chance: sixty phones do not knock as one. */
const RETRY = { reconnectionDelay: 500, reconnectionDelayMax: 1500, randomizationFactor: 0.5 };
const HELLO_MS = 5000;
/** After being told to slow down, or where the hub has not got its class back yet. */
const AGAIN_MS = 2000;
/** No web socket first, once one could not be had: a proxy or a web view may swallow them. */
const POLLING_FIRST = ['polling', 'websocket'];

export interface RoomSocketOptions extends Omit<Hello, 'protocol'> {
  /** Of the hub: `http://192.168.1.5:4173`; the page's own host where it is left out. */
  readonly address?: string | undefined;
  /** For programs that are no browser: what a browser would say of itself. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

class RoomSocket<View, Request> implements RoomLink<View, Request> {
  readonly #hello: Hello;
  readonly #socket: Socket<FromHub, ToHub>;
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  readonly #origin = chanceText(8);
  #sent = 0;
  #state: LinkState = 'joining';
  #notIn: NotIn | undefined;
  #view: View | undefined;
  #ahead = 0;
  #wasIn = false;

  constructor({ address, headers, ...hello }: RoomSocketOptions) {
    this.#hello = { ...hello, protocol: PROTOCOL };
    const options = {
      path: SOCKET_PATH,
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      timeout: CONNECT_MS,
      forceNew: true,
      ...RETRY,
      ...(headers && { extraHeaders: { ...headers } }),
    };
    this.#socket = address === undefined ? io(options) : io(address, options);
    this.#outbox = new Outbox({
      emit: (asked, ms, answer) =>
        this.#socket.timeout(ms).emit('ask', asked, (error, told) => answer(error ? undefined : told)),
      after: (ms, callback) => setTimeout(callback, ms),
      newId: () => `${this.#origin}-${this.#nextNumber()}`,
      kept: keptAsks(`${hello.role}-${hello.token}`, () => globalThis.sessionStorage),
    });
    this.#listen();
  }

  readonly state = () => this.#state;
  readonly view = () => this.#view;
  readonly notIn = () => this.#notIn;
  readonly ahead = () => this.#ahead;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly send = (request: Request): Promise<Told> => {
    if (this.#state === 'refused' || this.#state === 'ended')
      return Promise.resolve({ ok: false, refusal: this.#state });
    return this.#outbox.send(request);
  };

  readonly close = () => {
    this.#outbox.refuse('closed');
    this.#listeners.clear();
    this.#socket.disconnect();
  };

  #listen(): void {
    const socket = this.#socket;
    socket.on('connect', () => this.#greet());
    socket.on('disconnect', (reason) => this.#cut(reason));
    socket.on('view', ({ view, over }, drawn) => {
      this.#view = view as View;
      drawn();
      if (over) this.#over('ended');
      else this.#tell();
    });
    socket.on('out', (why) => this.#over(why));
    socket.io.on('reconnect_error', () => {
      socket.io.opts.transports = POLLING_FIRST;
    });
  }

  #greet(): void {
    const sentAt = Date.now();
    this.#socket.timeout(HELLO_MS).emit('hello', this.#hello, (error, welcome) => {
      if (error) return this.#again();
      if (!welcome.ok) return this.#notLetIn(welcome.notIn);
      // Half of the time it took there and back.
      this.#ahead = Math.round(welcome.at - (sentAt + Date.now()) / 2);
      this.#wasIn = true;
      this.#become('on');
      this.#outbox.open();
    });
  }

  /** Who was in already comes back; a hub that is just starting may not have its class yet. */
  #notLetIn(why: NotIn): void {
    if (this.#wasIn && why === 'slow-down') this.#again();
    else if (this.#wasIn && why === 'no-room') this.#over('ended');
    else this.#over(why);
  }

  #again(): void {
    setTimeout(() => {
      if (this.#socket.connected) this.#greet();
    }, AGAIN_MS);
  }

  #cut(reason: string): void {
    this.#outbox.close();
    if (this.#state === 'refused' || this.#state === 'ended') return;
    this.#become(this.#wasIn ? 'away' : 'joining');
    // Hung up on by the hub itself, which the library takes for good.
    if (reason === 'io server disconnect') setTimeout(() => this.#socket.connect(), AGAIN_MS);
  }

  #over(why: NotIn | 'ended'): void {
    this.#notIn = why === 'ended' ? undefined : why;
    this.#state = why === 'ended' ? 'ended' : 'refused';
    if (why !== 'ended') this.#view = undefined;
    this.#socket.disconnect();
    this.#outbox.refuse(why);
    this.#tell();
  }

  #become(state: LinkState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #nextNumber(): number {
    this.#sent += 1;
    return this.#sent;
  }
}

/** A window's way to a class that a hub keeps. Comes back by itself, whatever happens to the way or to the hub. */
export const roomSocket = <View, Request>(options: RoomSocketOptions): RoomLink<View, Request> =>
  new RoomSocket<View, Request>(options);
