import type { Socket } from 'socket.io';
import type { NotIn, Told } from '../../ports/room-link.ts';
import type { FromHub, Hello, ToHub, Welcome } from '../../ports/room-wire.ts';
import type { Office, Showing } from './office.ts';
import { type Allowance, TokenBucket } from './token-bucket.ts';
import { readAsk, readHello } from './wire-schema.ts';

export type HubSocket = Socket<ToHub, FromHub>;

export interface GuestServices {
  readonly office: Office;
  /** Milliseconds of a clock that does not go back. */
  readonly now: () => number;
  /** See `addressOf`. */
  readonly address: string;
  /** Why the connection is cut. */
  readonly note: (reason: string) => void;
  /** Somebody has come in by this connection. */
  readonly letIn: () => void;
}

/** What a hand on a phone can do, and something over. More is put off. */
const ASKS: Allowance = { most: 20, perSecond: 5 };
/** Everything that comes in, heartbeats and answers with it. More is no page of ours. */
const PACKETS: Allowance = { most: 120, perSecond: 40 };
/** To be let in. */
const HELLO_MS = 15_000;
/** Tries on one connection. */
const MOST_HELLOS = 10;
/** How long a window has to say that it has drawn one view, before it is sent the next all the same. */
const SHOWN_MS = 10_000;

/** One connection: checks all that comes in, lets nothing through before a hello, and shows one view at a time. */
export class Guest {
  readonly #socket: HubSocket;
  readonly #services: GuestServices;
  readonly #asks: TokenBucket;
  readonly #waiting: NodeJS.Timeout;
  #hellos = 0;
  #greeted: { readonly words: string; readonly welcome: Promise<Welcome | undefined> } | undefined;
  #state: 'outside' | 'asking' | 'in' = 'outside';
  #showing = false;
  #next: Extract<Showing, { view: unknown }> | undefined;

  constructor(socket: HubSocket, services: GuestServices) {
    this.#socket = socket;
    this.#services = services;
    const now = services.now();
    this.#asks = new TokenBucket(ASKS, now);
    const packets = new TokenBucket(PACKETS, now);
    this.#waiting = setTimeout(() => {
      if (this.#state === 'outside') this.#drop('连上来没有打招呼');
      else this.#waiting.refresh();
    }, HELLO_MS);
    this.#waiting.unref();
    socket.conn.on('packet', () => {
      if (!packets.take(services.now())) this.#drop('发得太快');
    });
    // Everything that is said comes through here and goes no further: no event is heard by its name alone.
    socket.use(([event, ...said]) => {
      this.#hear(event, said).catch(() => this.#drop('出了错'));
    });
    // What cannot even be taken apart; the library hangs up by itself.
    socket.on('error', () => services.note('断开：消息看不懂'));
    socket.on('disconnect', () => this.#left());
  }

  /** Shows how things stand. A slow window is sent the newest when it has drawn the last; what lay between is skipped. */
  show(showing: Showing): void {
    if ('out' in showing) this.#out(showing.out);
    else {
      this.#next = showing;
      if (!this.#showing) void this.#showNext();
    }
  }

  async #showNext(): Promise<void> {
    this.#showing = true;
    while (this.#next && this.#socket.connected) {
      const showing = this.#next;
      this.#next = undefined;
      await this.#socket
        .timeout(SHOWN_MS)
        .emitWithAck('view', showing)
        .catch(() => undefined);
    }
    this.#showing = false;
  }

  async #hear(event: string, [said, answer, ...more]: readonly unknown[]): Promise<void> {
    const isOurs = more.length === 0 && typeof answer === 'function';
    if (isOurs && event === 'hello') await this.#hello(said, answer as (welcome: Welcome) => void);
    else if (isOurs && event === 'ask') await this.#ask(said, answer as (told: Told) => void);
    else this.#drop('消息看不懂');
  }

  async #hello(said: unknown, answer: (welcome: Welcome) => void): Promise<void> {
    const hello = readHello(said);
    this.#hellos += 1;
    if (!hello) return this.#drop('招呼看不懂');
    if (this.#hellos > MOST_HELLOS) return this.#drop('试得太多');
    // A hub that is slow is greeted again before it has answered: the same words are the same hello.
    const words = JSON.stringify(hello);
    if (this.#greeted && this.#greeted.words !== words) return this.#drop('招呼看不懂');
    this.#greeted ??= { words, welcome: this.#letIn(hello) };
    const welcome = await this.#greeted.welcome;
    if (!welcome?.ok) this.#greeted = undefined;
    if (welcome) answer(welcome);
  }

  async #letIn(hello: Hello): Promise<Welcome | undefined> {
    this.#state = 'asking';
    const { office, address } = this.#services;
    const welcome = await office.hello({ window: this.#socket.id, address, hello });
    this.#state = welcome?.ok ? 'in' : 'outside';
    if (welcome?.ok) this.#comeIn();
    else if (welcome && (welcome.notIn.startsWith('wrong') || welcome.notIn === 'slow-down'))
      this.#services.note(`没放进来：${WHY[welcome.notIn] ?? welcome.notIn}`);
    if (welcome?.ok && !this.#socket.connected) office.gone(this.#socket.id);
    return welcome;
  }

  #comeIn(): void {
    clearTimeout(this.#waiting);
    this.#services.letIn();
  }

  async #ask(said: unknown, answer: (told: Told) => void): Promise<void> {
    const asked = readAsk(said);
    if (!asked) {
      // Told first, or an honest page of another version would send it again for ever.
      answer({ ok: false, refusal: 'unreadable' });
      return this.#drop('请求看不懂', 'when told');
    }
    if (this.#state !== 'in') return this.#drop('没打招呼就说话');
    if (!this.#asks.take(this.#services.now())) return answer({ ok: false, refusal: 'slow-down' });
    answer(await this.#services.office.ask(this.#socket.id, asked.id, asked.request));
  }

  #out(why: NotIn | 'ended'): void {
    this.#state = 'outside';
    this.#next = undefined;
    this.#socket.emit('out', why);
    this.#socket.disconnect();
  }

  #drop(reason: string, when: 'at once' | 'when told' = 'at once'): void {
    if (!this.#socket.conn.readyState.startsWith('open')) return;
    this.#services.note(`断开：${reason}`);
    this.#socket.disconnect(true);
    if (when === 'at once') this.#socket.conn.close(true);
  }

  #left(): void {
    clearTimeout(this.#waiting);
    if (this.#state === 'in') this.#services.office.gone(this.#socket.id);
    this.#state = 'outside';
    this.#next = undefined;
  }
}

const WHY: Readonly<Partial<Record<NotIn, string>>> = {
  'wrong-code': '加入码不对',
  'wrong-key': '讲台钥匙不对',
  'slow-down': '试得太多',
};
