import { RoomKeeper, type RoomRequest } from '../../core/room/keeper.ts';
import type { EventOf, AnyEvent, MessageOf, Peopled, Refusal, RoomKind } from '../../core/room/kind.ts';
import { KEEPER, type Role } from '../../core/room/role.ts';
import { ok } from '../../core/shared/result.ts';
import type { Onlooker } from '../../ports/room-door.ts';

/** Where a room is written down. */
export interface RoomJournal {
  /** Resolves when the events are where a killed process finds them again; rejects where they could not be written. */
  readonly append: (events: readonly AnyEvent[]) => Promise<void>;
}

export interface RoomHostServices {
  readonly journal: RoomJournal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Calls back after so many milliseconds; returns how to stop. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** What a member is told of a message. `unsaved`: the journal could not be written; it may be sent again. */
export type Ack =
  | { readonly ok: true; readonly order: number }
  | { readonly ok: false; readonly refusal: Refusal | 'unsaved' };

/** What a window through which somebody looks is shown, as plain JSON. */
export type ViewOfRoom<State, View> = (state: State, role: Role, member: string) => View;

interface Window<View> {
  readonly member: string;
  readonly role: Role;
  readonly onlooker: Onlooker<View>;
  shown: string;
}

interface Waiting<State, Body> {
  readonly request: RoomRequest<State, Body>;
  readonly fail: (bug: unknown) => void;
  readonly answer: (ack: Ack) => void;
}

/** How long changes are gathered before windows are told, in milliseconds: sixty votes in a second are twenty views. */
const GATHER = 50;

/**
 * Keeps one room for any number of windows: gives messages their order, writes before it answers, says what is due when
 * its time has come, and shows every window its own view and nothing else. What arrives while the journal is being
 * written is written together.
 */
export class RoomHost<State extends Peopled, Body extends { readonly type: string }, View> {
  readonly #kind: RoomKind<State, Body>;
  readonly #services: RoomHostServices;
  readonly #keeper: RoomKeeper<State, Body>;
  readonly #viewOf: ViewOfRoom<State, View>;
  readonly #windows = new Set<Window<View>>();
  readonly #queue: Waiting<State, Body>[] = [];
  #writing = false;
  #gathering: (() => void) | undefined;
  #clock: (() => void) | undefined;
  #due: number | undefined;

  /** @param journal what was written before a restart */
  constructor(
    kind: RoomKind<State, Body>,
    services: RoomHostServices,
    viewOf: ViewOfRoom<State, View>,
    journal: readonly EventOf<Body>[] = [],
  ) {
    this.#kind = kind;
    this.#services = services;
    this.#viewOf = viewOf;
    this.#keeper = new RoomKeeper(kind, journal);
    this.#setClock();
  }

  get state(): State {
    return this.#keeper.state;
  }

  /** Opens a window: it is shown its view now and whenever that changes. Returns how to close it. */
  look(member: string, role: Role, onlooker: Onlooker<View>): () => void {
    const window: Window<View> = { member, role, onlooker, shown: '' };
    this.#windows.add(window);
    this.#showTo(window);
    return () => this.#windows.delete(window);
  }

  /** Takes in what a member says. Resolves when it is safely written, or refused. */
  send(message: MessageOf<Body>): Promise<Ack> {
    return this.ask({ ...message, become: () => ok(message.body) });
  }

  /** Takes in what becomes a message only when its turn comes. Rejects where making it threw. */
  ask(request: RoomRequest<State, Body>): Promise<Ack> {
    return new Promise((answer, fail) => {
      this.#queue.push({ request, answer, fail });
      void this.#work();
    });
  }

  /** What the keeper itself has to say: somebody joined, the time is up. */
  say(body: Body): Promise<Ack> {
    return this.send({ id: this.#services.newId(), by: KEEPER, body });
  }

  /** Stops its clocks. Nothing is lost by it. */
  stop(): void {
    this.#clock?.();
    this.#gathering?.();
    this.#clock = undefined;
    this.#gathering = undefined;
  }

  async #work(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    while (this.#queue.length > 0) await this.#writeTogether(this.#queue.splice(0));
    this.#writing = false;
  }

  async #writeTogether(batch: readonly Waiting<State, Body>[]): Promise<void> {
    const now = this.#services.now();
    const taken = batch.flatMap((waiting) => this.#consider(waiting, now));
    const events = this.#keeper.takeWaiting();
    const saved = events.length === 0 || (await this.#append(events));
    for (const { answer, taken: one } of taken) {
      if (!one.ok) answer({ ok: false, refusal: one.error });
      // A retry of something written earlier is acknowledged whatever became of this batch.
      else if (saved || !events.some(({ id }) => id === one.value.event.id))
        answer({ ok: true, order: one.value.event.order });
      else answer({ ok: false, refusal: 'unsaved' });
    }
    if (!saved || events.length === 0) return;
    this.#setClock();
    this.#gather();
  }

  /** A bug is told to whoever met it; everybody else is served. */
  #consider({ request, answer, fail }: Waiting<State, Body>, now: number) {
    try {
      return { answer, taken: this.#keeper.consider(request, now) };
    } catch (bug) {
      fail(bug);
      return [];
    }
  }

  async #append(events: readonly EventOf<Body>[]): Promise<boolean> {
    try {
      await this.#services.journal.append(events);
      this.#keeper.written(events);
      return true;
    } catch {
      this.#keeper.lost(events);
      return false;
    }
  }

  /** Something outside of the room that windows show has changed. */
  refresh(): void {
    this.#gather();
  }

  #gather(): void {
    this.#gathering ??= this.#services.after(GATHER, () => {
      this.#gathering = undefined;
      for (const window of this.#windows) this.#showTo(window);
    });
  }

  #showTo(window: Window<View>): void {
    const { member, role, onlooker } = window;
    if (this.state.removed.has(member)) {
      this.#windows.delete(window);
      onlooker.gone();
      return;
    }
    const view = this.#viewOf(this.state, role, member);
    const text = JSON.stringify(view);
    if (text === window.shown) return;
    window.shown = text;
    onlooker.show(view);
  }

  /** A deadline is data; this is the one clock that looks at it. */
  #setClock(): void {
    const due = this.#kind.due(this.state);
    if (due === this.#due) return;
    this.#clock?.();
    this.#due = due;
    this.#clock =
      due === undefined
        ? undefined
        : this.#services.after(Math.max(0, due - this.#services.now()), () => {
            this.#due = undefined;
            const body = this.#kind.timeUp(this.state, this.#services.now());
            if (body) void this.say(body);
            else this.#setClock();
          });
  }
}
