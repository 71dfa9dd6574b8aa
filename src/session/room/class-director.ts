import type { ClassRequest } from '../../core/room/class-request.ts';
import { cleanName } from '../../core/room/clean-name.ts';
import type { RoomRequest } from '../../core/room/keeper.ts';
import { KEEPER, type Role, type RoomEvent } from '../../core/room/room-event.ts';
import { fail, ok } from '../../core/shared/result.ts';
import type { RoomState } from '../../core/room/room-model.ts';
import type { Onlooker, RoomDoor } from '../../ports/room-door.ts';
import type { NotIn, Told } from '../../ports/room-link.ts';
import { become } from './become.ts';
import type { ClassContent } from './class-content.ts';
import { ClassScenes } from './class-scene.ts';
import type { ClassWindow } from './class-view.ts';
import { classWindows, type Doors } from './class-windows.ts';
import { classScene, type Playing } from './playing.ts';
import { type Ack, RoomHost, type RoomHostServices } from './room-host.ts';

/** A class as it is opened. */
export interface ClassTerms extends ClassContent, Doors {
  /** 记名, announced at the start. */
  readonly named: boolean;
  /** Orders options and draws who talks to whom, 32 bits. */
  readonly seed: number;
}

/** What they are called who gave no name that can be read. */
const NAMELESS: Readonly<Record<Role, string>> = {
  desk: '讲台',
  remote: '遥控',
  screen: '大屏',
  seat: '学员',
  observer: '评题人',
};

/** Milliseconds that members have to come back after a restart before they are taken to be gone. */
const COMING_BACK = 10_000;

/** Why one is not let in, in the words of a link. */
const NOT_IN: Readonly<Partial<Record<string, NotIn>>> = {
  full: 'full',
  'not-yours': 'removed',
  unsaved: 'slow-down',
};

/**
 * Keeps one class: takes in what its windows ask, plays the scenario as far as the class has come, and shows every
 * window its own view. Everything it knows is in the journal: one made from the same journal and terms shows the same.
 *
 * Who is who has been settled before (codes, keys, tokens): a member is known here by an id and comes in by `enter`.
 */
export class ClassDirector {
  readonly #playing: Playing;
  readonly #host: RoomHost<ClassWindow>;
  readonly #services: RoomHostServices;
  /** Who has come in since this began. */
  readonly #entered = new Set<string>();
  /** Open doors of each member: two windows of one member are one member. */
  readonly #ways = new Map<string, number>();
  #doors: Doors;
  readonly #waiting: () => void;

  /** Throws where the journal is of another scenario, of another version of it, or fits none. */
  constructor(services: RoomHostServices, terms: ClassTerms, journal: readonly RoomEvent[] = []) {
    const { program, rubricBundle, plan, join, key, screen } = terms;
    this.#services = services;
    this.#doors = { join, key, screen };
    this.#playing = { content: { program, rubricBundle, plan }, scenes: new ClassScenes(program) };
    const windows = classWindows(this.#playing, () => this.#doors);
    this.#host = new RoomHost(services, windows, journal);
    const { hash, room } = this.#host.state;
    if (room !== '' && hash !== program.hash) throw new Error('the journal is of another scenario');
    this.#playThrough();
    this.#waiting = services.after(COMING_BACK, () => this.#missAbsent());
  }

  get state(): RoomState {
    return this.#host.state;
  }

  /** Throws where a run in the journal does not fit the scenario: better now than in the middle of a lesson. */
  #playThrough(): void {
    const { scenes } = this.#playing;
    classScene(this.#playing, this.state);
    for (const [member, { events }] of this.state.plays) scenes.of(member, events);
  }

  /** The first thing said in a room. Does nothing in one that was opened before. */
  async open({ named, seed }: Pick<ClassTerms, 'named' | 'seed'>): Promise<Told> {
    if (this.state.room !== '') return { ok: true };
    const { scenario, hash } = this.#playing.content.program;
    const room = this.#services.newId();
    return told(
      await this.#host.say({ type: 'opened', room, kind: 'class', scenario: scenario.id, hash, seed, named }),
    );
  }

  /** Lets somebody in, or in again. Resolves to why not; a name is cleaned, and made up where nothing is left of it. */
  async enter(member: string, role: Role, name = ''): Promise<NotIn | undefined> {
    this.#entered.add(member);
    const notIn = await this.#letIn(member, role, name);
    if (notIn) this.#entered.delete(member);
    return notIn;
  }

  async #letIn(member: string, role: Role, name: string): Promise<NotIn | undefined> {
    const ack = await this.#sayWhenDue(({ members }) => {
      const known = members.get(member);
      if (known?.role !== role)
        return ok({ type: 'joined', member, role, name: cleanName(name) || madeUp(members, role) });
      return known.here ? fail('already') : ok({ type: 'back', member });
    });
    if (ack.ok || this.state.members.get(member)?.role === role) return undefined;
    return NOT_IN[ack.refusal] ?? 'no-room';
  }

  /** Nobody of somebody's windows is left, as far as is known. */
  async leave(member: string): Promise<void> {
    this.#entered.delete(member);
    await this.#sayWhenDue(({ members }) =>
      members.get(member)?.here ? ok({ type: 'left', member }) : fail('already'),
    );
  }

  /** What the keeper itself has to say, as things stand when its turn comes. */
  #sayWhenDue(become: RoomRequest['become']): Promise<Ack> {
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
  look(member: string, onlooker: Onlooker<ClassWindow>): () => void {
    const role = this.state.members.get(member)?.role;
    if (!role) throw new Error('nobody in this room');
    return this.#host.look(member, role, onlooker);
  }

  /**
   * What a member asks for. Resolves when it is written down, or refused. The same `id` again gives the same answer.
   *
   * @param id made by its sender, by chance: 1–64 letters, digits, `_` or `-`
   */
  async ask(member: string, id: string, request: ClassRequest): Promise<Told> {
    const { now } = this.#services;
    const ack = await this.#host.ask({
      id,
      by: member,
      become: (state) => become(this.#playing, state, member, request, now()),
    });
    return told(ack);
  }

  /** Says how one gets in from now on: a network has come, another code. */
  changeDoors(doors: Doors): void {
    this.#doors = doors;
    this.#host.refresh();
  }

  /** One member's way in, for a link. As many as there are, and when the last is left, the member has left. */
  door(member: string, role: Role, name?: string): RoomDoor<ClassWindow, ClassRequest> {
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

function madeUp(members: RoomState['members'], role: Role): string {
  const count = [...members.values()].filter((member) => member.role === role).length;
  return role === 'seat' || role === 'observer' ? `${NAMELESS[role]}${count + 1}` : NAMELESS[role];
}

const told = (ack: Ack): Told => (ack.ok ? { ok: true } : { ok: false, refusal: ack.refusal });

/**
 * Opens a class, or takes up one from its journal. Rejects where the journal cannot be written, or is of another
 * scenario.
 *
 * @param journal what was written before a restart
 */
export async function openClass(
  services: RoomHostServices,
  terms: ClassTerms,
  journal: readonly RoomEvent[] = [],
): Promise<ClassDirector> {
  const director = new ClassDirector(services, terms, journal);
  const opened = await director.open(terms);
  if (!opened.ok) throw new Error(`the class could not be opened: ${opened.refusal}`);
  return director;
}
