import { hostWindows } from '../../src/adapters/room-window/window-host.ts';
import { windowLink } from '../../src/adapters/room-window/window-link.ts';
import { hearOpened, postToOpener } from '../../src/adapters/room-window/window-posts.ts';
import { type ClassRequest, readClassRequest } from '../../src/core/room/class-request.ts';
import type { Role } from '../../src/core/room/role.ts';
import { type ClassDirector, openClass } from '../../src/session/room/class-director.ts';
import type { RoomJournal } from '../../src/session/room/room-host.ts';
import type { ClassWindow } from '../../src/session/room/class-view.ts';
import { termsOf } from '../session/room/a-class.ts';
import { Surroundings } from '../session/room/surroundings.ts';
import { FakeWindow } from './fake-windows.ts';
import type { LinkRig } from './room-link-contract.ts';

/** The clocks of keeper and window differ by so much, in milliseconds. */
export const AHEAD = 7_200_000;
const isOver = ({ room }: ClassWindow): boolean => room.phase === 'ended';

export function linkParts(around: Surroundings) {
  let ids = 0;
  return {
    newId: () => {
      ids += 1;
      return `w${ids}-${Math.floor(around.ids)}`;
    },
    now: () => around.time - AHEAD,
    after: around.services.after,
    isOver,
  };
}

/** A keeper's window and those opened from it, each of which can be loaded again. */
export class WindowRig {
  readonly around = new Surroundings();
  readonly keeper: FakeWindow;
  readonly opened = new Map<string, FakeWindow>();
  readonly terms = termsOf({ named: true });
  readonly #services = linkParts(this.around);
  director!: ClassDirector;
  readonly #lives = new Map<string, { ended: boolean }>();
  #life = { ended: false };
  #stopHosting: () => void = () => undefined;

  constructor(origin?: string) {
    this.keeper = new FakeWindow(origin);
  }

  async host(): Promise<void> {
    const { services } = this.around;
    const life = { ended: false };
    this.#life = life;
    // What is written after a window was killed is written by nobody.
    const journal: RoomJournal = {
      append: (events) => (life.ended ? new Promise(() => undefined) : services.journal.append(events)),
    };
    this.director = await openClass({ ...services, journal }, this.terms, this.around.written);
    this.#stopHosting = hostWindows<ClassWindow, ClassRequest>({
      hearing: hearOpened(this.keeper.asWindow),
      doorFor: (pass) => {
        const [role, member] = pass.split('/') as [Role, string];
        return member === 'stranger' ? 'wrong-key' : this.director.door(member, role, `叫${member}`);
      },
      readRequest: readClassRequest,
      newId: this.#services.newId,
      now: () => this.around.time,
      after: this.around.services.after,
    });
  }

  /** Killed: it says nothing to anybody, and a new page comes up in the same window. */
  async reload(): Promise<void> {
    this.keeper.forget();
    this.#life.ended = true;
    this.director.stop();
    this.#stopHosting = () => undefined;
    await this.host();
  }

  /** Loaded again without a word: nothing of its earlier life goes on. */
  reopen(member: string, role: Role) {
    const life = this.#lives.get(member);
    if (life) life.ended = true;
    return this.link(member, role);
  }

  link(member: string, role: Role) {
    const opened = this.opened.get(member) ?? this.keeper.open();
    opened.forget();
    this.opened.set(member, opened);
    const post = postToOpener(opened.asWindow);
    if (!post) throw new Error('opened by nobody');
    const life = { ended: false };
    this.#lives.set(member, life);
    const after = (ms: number, callback: () => void) =>
      this.around.services.after(ms, () => {
        if (!life.ended) callback();
      });
    return windowLink<ClassWindow, ClassRequest>({
      ...this.#services,
      after,
      post,
      pass: `${role}/${member}`,
    });
  }

  get rig(): LinkRig {
    const windowOf = (member: string) => this.opened.get(member) as FakeWindow;
    return {
      link: (member, role) => this.link(member, role),
      until: (holds) => this.around.until(holds),
      ahead: AHEAD,
      strangerIs: 'wrong-key',
      way: {
        cut: (member) => {
          windowOf(member).cut = true;
        },
        mend: (member) => {
          windowOf(member).cut = false;
        },
      },
      restart: () => this.reload(),
      end: async () => {
        this.#stopHosting();
        this.director.stop();
      },
    };
  }
}
