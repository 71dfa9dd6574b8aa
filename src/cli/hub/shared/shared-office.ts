import type { Told } from '../../../ports/room-link.ts';
import type { Welcome } from '../../../ports/room-wire.ts';
import type { RoomOffice } from '../room-office.ts';
import type { Barred, Greeting, Office, Opened, Show, Showing } from '../office.ts';
import type { HubBus } from './hub-bus.ts';

export interface SharedOfficeServices {
  /** Of this hub. */
  readonly hub: string;
  readonly bus: () => HubBus;
  /** Shows something to a window of this hub. */
  readonly show: Show;
  /** Milliseconds of a clock that does not go back. */
  readonly now: () => number;
  /** An office that has taken up the class; made when this hub becomes its keeper. */
  readonly takeUp: (show: Show) => Promise<RoomOffice>;
}

/** A hub that has not been heard of for so long is gone, and its windows with it, in milliseconds. */
const SILENT_MS = 6000;

const NOT_NOW: Told = { ok: false, refusal: 'unsaved' };

/**
 * The office of one of several hubs. Whichever hub keeps the class answers; the others carry to it what their windows
 * say, and back what those are shown. When the keeper changes, every hub greets the new one for its windows.
 */
export class SharedOffice implements Office {
  readonly #services: SharedOfficeServices;
  /** Windows of this hub that are in. */
  readonly #greetings = new Map<string, Greeting>();
  /** Windows of others, by what hub they are of. */
  readonly #places = new Map<string, string>();
  /** When other hubs were last heard of. */
  readonly #heard = new Map<string, number>();
  #changing = Promise.resolve();
  #keeper: string | undefined;
  #own: RoomOffice | undefined;

  constructor(services: SharedOfficeServices) {
    this.#services = services;
  }

  /** Another hub keeps the class from now on, or this one (again, where its journal is not as it left it). */
  keptBy(keeper: string | undefined): Promise<void> {
    this.#changing = this.#changing.then(() => this.#change(keeper));
    return this.#changing;
  }

  async #change(keeper: string | undefined): Promise<void> {
    this.#own?.stop();
    this.#own = undefined;
    this.#places.clear();
    this.#keeper = keeper;
    this.#heard.clear();
    if (keeper === this.#services.hub)
      this.#own = await this.#services.takeUp(this.#showAnywhere).catch(() => undefined);
    await this.greetAgain();
  }

  /** Greets whoever keeps the class for every window of this hub: they are shown how things stand. */
  async greetAgain(): Promise<void> {
    await Promise.all(
      [...this.#greetings.values()].map(async (greeting) => {
        const welcome = await this.#ask('hello', [greeting]);
        const refused = welcome as Welcome | undefined;
        if (refused && !refused.ok) this.#services.show(greeting.window, { out: refused.notIn });
      }),
    );
  }

  async hello(greeting: Greeting): Promise<Welcome | undefined> {
    const welcome = (await this.#ask('hello', [greeting])) as Welcome | undefined;
    if (welcome?.ok) this.#greetings.set(greeting.window, greeting);
    return welcome;
  }

  async ask(window: string, id: string, request: unknown): Promise<Told> {
    return ((await this.#ask('ask', [window, id, request])) as Told | undefined) ?? NOT_NOW;
  }

  gone(window: string): void {
    this.#greetings.delete(window);
    void this.#ask('gone', [window]);
  }

  async isOpen(): Promise<boolean> {
    return (await this.#ask('isOpen', [])) === true;
  }

  async bars(key: string | undefined, address: string): Promise<Barred | undefined> {
    return (await this.#ask('bars', [key ?? '', address])) as Barred | undefined;
  }

  async open(key: string | undefined, address: string, content: unknown): Promise<Opened> {
    const opened = (await this.#ask('open', [key ?? '', address, content])) as Opened | undefined;
    return opened ?? { ok: false, status: 503, words: '现在没有服务端在管课堂，等一下再试' };
  }

  /** Says that this hub is there still; as the keeper, misses the windows of hubs that say so no more. */
  beat(): void {
    const { hub, bus, now } = this.#services;
    if (!this.#own) {
      if (this.#keeper !== undefined && this.#keeper !== hub) bus().tell(this.#keeper, 'here', [hub]);
      return;
    }
    for (const [window, place] of this.#places)
      if (now() - (this.#heard.get(place) ?? 0) > SILENT_MS) {
        this.#places.delete(window);
        this.#own.gone(window);
      }
  }

  /** What another hub asks of this one; undefined where it does not keep the class. */
  async called(what: string, args: readonly unknown[], from: string): Promise<unknown> {
    this.#heard.set(from, this.#services.now());
    if (what === 'hello') this.#places.set((args[0] as Greeting).window, from);
    return this.#answer(what, args);
  }

  /** What the keeper shows to a window of this hub; or that another hub is there still. */
  told(what: string, args: readonly unknown[]): void {
    if (what === 'here') this.#heard.set(args[0] as string, this.#services.now());
    if (what === 'show') this.#services.show(args[0] as string, args[1] as Showing);
  }

  stop(): void {
    this.#own?.stop();
  }

  async #ask(what: string, args: readonly unknown[]): Promise<unknown> {
    if (this.#own) return this.#answer(what, args);
    const { hub, bus } = this.#services;
    // This hub is just taking the class up, or nobody keeps it.
    if (this.#keeper === undefined || this.#keeper === hub) return undefined;
    return bus().call(this.#keeper, what, args);
  }

  async #answer(what: string, args: readonly unknown[]): Promise<unknown> {
    const office = this.#own;
    if (!office) return undefined;
    switch (what) {
      case 'hello':
        return office.hello(args[0] as Greeting);
      case 'ask':
        return office.ask(args[0] as string, args[1] as string, args[2] as unknown);
      case 'gone':
        this.#places.delete(args[0] as string);
        return office.gone(args[0] as string);
      case 'isOpen':
        return office.isOpen();
      case 'bars':
        return office.bars(args[0] as string, args[1] as string);
      case 'open':
        return office.open(args[0] as string, args[1] as string, args[2]);
      default:
        return undefined;
    }
  }

  readonly #showAnywhere: Show = (window, showing) => {
    const place = this.#places.get(window);
    if (place === undefined) this.#services.show(window, showing);
    else this.#services.bus().tell(place, 'show', [window, showing]);
  };
}
