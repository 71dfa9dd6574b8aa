import type { ClassRequest } from '../../../src/core/room/class-request.ts';
import { readClassRequest } from '../../../src/core/room/class-request.ts';
import type { Mark, RoomEvent } from '../../../src/core/room/room-event.ts';
import type { Role } from '../../../src/core/room/role.ts';
import type { Told } from '../../../src/ports/room-link.ts';
import { type ClassDirector, type ClassTerms, openClass } from '../../../src/session/room/class-director.ts';
import type { ClassWindow, WindowOf } from '../../../src/session/room/class-view.ts';
import { loadLibrary, loadShipped } from '../../support/load.ts';
import { Surroundings } from './surroundings.ts';

export const SCENARIO = 'fifth-visit';

const program = loadShipped(SCENARIO);

export const termsOf = (change: Partial<ClassTerms> = {}): ClassTerms => ({
  program,
  rubricBundle: loadLibrary(),
  plan: undefined,
  named: false,
  seed: 7,
  join: { code: '482913', pass: 'PASSPASS', addresses: ['http://192.168.1.5:4173/k'] },
  key: 'KEYKEYKEYKEY',
  screen: 'LOOKLOOKLOOK',
  ...change,
});

const EVERYBODY: Readonly<Record<string, Role>> = {
  desk: 'desk',
  remote: 'remote',
  screen: 'screen',
  a: 'seat',
  b: 'seat',
  c: 'seat',
  old: 'observer',
};

/** A class whose windows are held in the hand: everybody's latest view, and a keeper that can be killed. */
export class AClass {
  readonly windows = new Map<string, ClassWindow>();
  readonly around: Surroundings;
  readonly terms: ClassTerms;
  director!: ClassDirector;
  #sent = 0;

  private constructor(around: Surroundings, terms: ClassTerms) {
    this.around = around;
    this.terms = terms;
  }

  static async open(change: Partial<ClassTerms> = {}, around = new Surroundings()): Promise<AClass> {
    const room = new AClass(around, termsOf(change));
    room.director = await openClass(around.services, room.terms);
    for (const [member, role] of Object.entries(EVERYBODY)) await room.come(member, role);
    return room;
  }

  async come(member: string, role: Role): Promise<void> {
    const notIn = await this.director.enter(member, role, `叫${member}`);
    if (notIn) throw new Error(`${member}: ${notIn}`);
    this.look(member);
  }

  look(member: string): void {
    this.director.look(member, {
      show: (view) => this.windows.set(member, view),
      gone: () => this.windows.delete(member),
    });
  }

  /** Killed, and started again from what was written. */
  async restart(): Promise<void> {
    this.director.stop();
    this.windows.clear();
    this.director = await openClass(this.around.services, this.terms, this.journal);
    for (const member of this.director.state.members.keys()) this.look(member);
  }

  get journal(): readonly RoomEvent[] {
    return this.around.written;
  }

  /** As it comes over a wire. */
  async ask(member: string, request: ClassRequest, id?: string): Promise<Told> {
    this.#sent += 1;
    const read = readClassRequest(JSON.parse(JSON.stringify(request)));
    if (!read) throw new Error(`no request: ${JSON.stringify(request)}`);
    const told = await this.director.ask(member, id ?? `${member}-${this.#sent}`, read);
    await this.around.pass(50);
    return told;
  }

  /** Throws where it is refused. */
  async must(member: string, request: ClassRequest): Promise<void> {
    const told = await this.ask(member, request);
    if (!told.ok) throw new Error(`${request.type} by ${member}: ${told.refusal}`);
  }

  window<R extends Role>(member: string, role: R): WindowOf<R> {
    const window = this.windows.get(member);
    if (window?.role !== role) throw new Error(`${member} has no window of a ${role}`);
    return window as WindowOf<R>;
  }

  get desk(): WindowOf<'desk'> {
    return this.window('desk', 'desk');
  }

  seat(member: string): WindowOf<'seat'> {
    return this.window(member, 'seat');
  }

  /** All lines up to the next decision, or to the end and how it ended. */
  async tellAll(): Promise<void> {
    while (this.desk.stage === undefined || this.desk.stage.more)
      await this.must('desk', { type: 'lines', shown: this.desk.stage?.line?.key ?? '' });
  }

  /** Tells the lines, asks, and votes once: seats by what they vote. */
  async vote(votes: Readonly<Record<string, Mark>>, round: 1 | 2 = 1): Promise<void> {
    const question = this.desk.room.question?.question ?? 0;
    await this.must('desk', { type: 'vote-opens', round });
    for (const [seat, mark] of Object.entries(votes))
      await this.must(seat, { type: 'vote', question, round, mark });
    await this.must('desk', { type: 'close' });
  }

  /** The mark of the best or worst option ahead. */
  mark(which: 'best' | 'worst'): Mark {
    const grades = this.desk.ahead.map(({ grade }) => grade);
    const wanted = which === 'best' ? Math.max(...grades) : Math.min(...grades);
    return this.desk.ahead[grades.indexOf(wanted)]?.mark ?? 'A';
  }
}
