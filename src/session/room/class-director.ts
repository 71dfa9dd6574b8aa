import { classKind } from '../../core/room/class-kind.ts';
import type { ClassRequest } from '../../core/room/class-request.ts';
import type { Role } from '../../core/room/role.ts';
import type { RoomBody, RoomEvent } from '../../core/room/room-event.ts';
import type { RoomState } from '../../core/room/room-model.ts';
import type { Told } from '../../ports/room-link.ts';
import { become } from './become.ts';
import type { ClassContent } from './class-content.ts';
import { RunScenes } from './run-scene.ts';
import type { ClassWindow } from './class-view.ts';
import { classWindows, type Doors } from './class-windows.ts';
import type { Playing } from './playing.ts';
import { sceneNow } from './room-run.ts';
import { RoomDirector } from './room-director.ts';
import type { RoomHostServices } from './room-host.ts';

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

function madeUp({ members }: RoomState, role: Role): string {
  const count = [...members.values()].filter((member) => member.role === role).length;
  return role === 'seat' || role === 'observer' ? `${NAMELESS[role]}${count + 1}` : NAMELESS[role];
}

/**
 * Keeps one class: plays the scenario as far as the class has come, and shows every window its own view. One made from
 * the same journal and terms shows the same.
 */
export class ClassDirector extends RoomDirector<RoomState, RoomBody, ClassWindow, ClassRequest> {
  readonly #playing: Playing;
  readonly #services: RoomHostServices;
  readonly #doors: { now: Doors };

  /** Throws where the journal is of another scenario, of another version of it, or fits none. */
  constructor(services: RoomHostServices, terms: ClassTerms, journal: readonly RoomEvent[] = []) {
    const { program, rubricBundle, plan, join, key, screen } = terms;
    const doors = { now: { join, key, screen } };
    const playing: Playing = { content: { program, rubricBundle, plan }, scenes: new RunScenes(program) };
    super(
      services,
      {
        kind: classKind,
        viewOf: classWindows(playing, () => doors.now),
        become: (state, by, request, now) => become(playing, state, by, request, now),
        nameFor: madeUp,
      },
      journal,
    );
    this.#services = services;
    this.#doors = doors;
    this.#playing = playing;
    const { hash, room } = this.state;
    if (room !== '' && hash !== program.hash) throw new Error('the journal is of another scenario');
    this.#playThrough();
  }

  /** Throws where a run in the journal does not fit the scenario: better now than in the middle of a lesson. */
  #playThrough(): void {
    const { scenes } = this.#playing;
    sceneNow(this.#playing, this.state);
    for (const [member, { events }] of this.state.plays) scenes.of(member, events);
  }

  /** The first thing said in a room. Does nothing in one that was opened before. */
  async open({ named, seed }: Pick<ClassTerms, 'named' | 'seed'>): Promise<Told> {
    if (this.state.room !== '') return { ok: true };
    const { scenario, hash } = this.#playing.content.program;
    const room = this.#services.newId();
    return this.say({ type: 'opened', room, kind: 'class', scenario: scenario.id, hash, seed, named });
  }

  /** Says how one gets in from now on: a network has come, another code. */
  changeDoors(doors: Doors): void {
    this.#doors.now = doors;
    this.refresh();
  }
}

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
