import { cleanName } from '../../core/room/clean-name.ts';
import type { RoomRequest } from '../../core/room/keeper.ts';
import type { Becoming, EventOf, Peopled, RoomKind } from '../../core/room/kind.ts';
import { KEEPER, type Role } from '../../core/room/role.ts';
import { fail, ok } from '../../core/shared/result.ts';
import type { Onlooker, RoomDoor } from '../../ports/room-door.ts';
import type { NotIn, Told } from '../../ports/room-link.ts';
import { type Ack, RoomHost, type RoomHostServices, type ViewOfRoom } from './room-host.ts';

/** How a room of one kind is directed. */
export interface Direction<State extends Peopled, Body extends { readonly type: string }, View, Request> {
  readonly kind: RoomKind<State, Body>;
  readonly viewOf: ViewOfRoom<State, View>;
  /**
   * What a request becomes as the room stands, or why it means nothing now. Whether its sender may say it is the
   * kind's to say. `now`: ms since 1970, by the keeper's clock.
   */
  readonly become: (state: State, by: string, request: Request, now: number) => Becoming<Body>;
  /** What they are called who gave no name that can be read. */
  readonly nameFor: (state: State, role: Role) => string;
}

/** Milliseconds that members have to come back after a restart before they are taken to be gone. */
const COMING_BACK = 10_000;

/** Why one is not let in, in the words of a link. */
const NOT_IN: Readonly<Partial<Record<string, NotIn>>> = {
  full: 'full',
  'not-yours': 'removed',
  unsaved: 'slow-down',
};

export const told = (ack: Ack): Told => (ack.ok ? { ok: true } : { ok: false, refusal: ack.refusal });

/**
 * Keeps one room: takes in what its windows ask and shows every window its own view. Everything it knows is in the
 * journal: one made from the same journal and direction shows the same.
 *
 * Who is who has been settled before (codes, keys, tokens): a member is known here by an id and comes in by `enter`.
 */
export class RoomDirector<State extends Peopled, Body extends { readonly type: string }, View, Request> {
  readonly #direction: Direction<State, Body, View, Request>;
  readonly #host: RoomHost<State, Body, View>;
  readonly #services: RoomHostServices;
  /** Who has come in since this began. */
  readonly #entered = new Set<string>();
  /** Open doors of each member: two windows of one member are one member. */
  readonly #ways = new Map<string, number>();
  readonly #waiting: () => void;

  constructor(
    services: RoomHostServices,
    direction: Direction<State, Body, View, Request>,
    journal: readonly EventOf<Body>[] = [],
  ) {
    this.#services = services;
    this.#direction = direction;
    this.#host = new RoomHost(direction.kind, services, direction.viewOf, journal);
    this.#waiting = services.after(COMING_BACK, () => this.#missAbsent());
  }

  get state(): State {
    return this.#host.state;
  }

  /** Nothing can happen any more. */
  get isOver(): boolean {
    return this.#direction.kind.isOver(this.state);
  }

  /** What the keeper itself has to say. */
  async say(body: Body): Promise<Told> {
    return told(await this.#host.say(body));
  }

  /** Lets somebody in, or in again. Resolves to why not; a name is cleaned, and made up where nothing is left of it. */
  async enter(member: string, role: Role, name = ''): Promise<NotIn | undefined> {
    this.#entered.add(member);
    const notIn = await this.#letIn(member, role, name);
    if (notIn) this.#entered.delete(member);
    return notIn;
  }

  async #letIn(member: string, role: Role, name: string): Promise<NotIn | undefined> {
    const { kind, nameFor } = this.#direction;
    const ack = await this.#sayWhenDue((state) => {
      const known = state.members.get(member);
      if (known?.role === role && known.here) return fail('already');
      if (known?.role === role) return ok(kind.presence({ type: 'back', member }));
      return ok(
        kind.presence({ type: 'joined', member, role, name: cleanName(name) || nameFor(state, role) }),
      );
    });
    if (ack.ok || this.state.members.get(member)?.role === role) return undefined;
    return NOT_IN[ack.refusal] ?? 'no-room';
  }

  /** Nobody of somebody's windows is left, as far as is known. */
  async leave(member: string): Promise<void> {
    const { kind } = this.#direction;
    this.#entered.delete(member);
    await this.#sayWhenDue(({ members }) =>
      members.get(member)?.here ? ok(kind.presence({ type: 'left', member })) : fail('already'),
    );
  }

  /** What the keeper itself has to say, as things stand when its turn comes. */
  #sayWhenDue(become: RoomRequest<State, Body>['become']): Promise<Ack> {
    return this.#host.ask({ id: this.#services.newId(), by: KEEPER, become });
  }

  /** After a restart nobody knows who is still there, until they have had the time to come back. */
  #missAbsent(): void {
    for (const { id, here } of this.state.members.values())
      if (here && !this.#entered.has(id)) void this.leave(id);
  }

  /**
   * Opens a window for somebody who is in, through which they see what their role sees.
   *
   * @returns how to close it
   */
  look(member: string, onlooker: Onlooker<View>): () => void {
    const role = this.state.members.get(member)?.role;
    if (!role) throw new Error('nobody in this room');
    return this.#host.look(member, role, onlooker);
  }

  /**
   * What a member asks for. Resolves when it is written down, or refused. The same `id` again gives the same answer.
   *
   * @param id made by its sender, by chance: 1–64 letters, digits, `_` or `-`
   */
  async ask(member: string, id: string, request: Request): Promise<Told> {
    const { now } = this.#services;
    const { become } = this.#direction;
    return told(
      await this.#host.ask({ id, by: member, become: (state) => become(state, member, request, now()) }),
    );
  }

  /** Something outside of the room that windows show has changed. */
  refresh(): void {
    this.#host.refresh();
  }

  /** One member's way in, for a link. As many as there are, and when the last is left, the member has left. */
  door(member: string, role: Role, name?: string): RoomDoor<View, Request> {
    let open = false;
    const close = (): void => {
      if (!open) return;
      open = false;
      const ways = (this.#ways.get(member) ?? 1) - 1;
      this.#ways.set(member, ways);
      if (ways === 0) void this.leave(member);
    };
    return {
      enter: async () => {
        open = true;
        this.#ways.set(member, (this.#ways.get(member) ?? 0) + 1);
        const notIn = await this.enter(member, role, name);
        if (notIn) close();
        return notIn;
      },
      look: (onlooker) => this.look(member, onlooker),
      ask: (id, request) => this.ask(member, id, request),
      leave: close,
      now: this.#services.now,
    };
  }

  /** Stops its clocks. Nothing is lost by it. */
  stop(): void {
    this.#waiting();
    this.#host.stop();
  }
}
