import { type SessionEvent, sessionEventSchema } from '../../../../src/core/mentor/room/session-event.ts';
import { readSessionRequest, type SessionRequest } from '../../../../src/core/mentor/room/session-request.ts';
import type { SessionTerms } from '../../../../src/core/mentor/room/session-opening.ts';
import type { MentorRating } from '../../../../src/core/mentor/session-parts.ts';
import { DIMENSIONS } from '../../../../src/core/rubric/catalog.ts';
import type { Told } from '../../../../src/ports/room-link.ts';
import {
  type MentorDirector,
  type MentorTerms,
  openMentor,
} from '../../../../src/session/room/mentor/mentor-director.ts';
import type {
  MentorDesk,
  MentorScreen,
  MentorWindow,
} from '../../../../src/session/room/mentor/mentor-view.ts';
import { loadLibrary, loadShipped } from '../../../support/load.ts';
import { RoomSurroundings } from '../surroundings.ts';

export const SCENARIO = 'fifth-visit';

export const TERMS: SessionTerms = {
  mentor: { id: 'mentor-1', name: '老周', unit: '和平路派出所' },
  trainee: { id: 'trainee-1', name: '小林', unit: '和平路派出所' },
  aim: { dimensions: ['psychology', 'communication'], words: '先听完再说' },
  withAnswers: false,
  oneScreen: false,
  calibrated: null,
};

export type SessionChange = Partial<Omit<MentorTerms, 'terms'>> & { readonly terms?: Partial<SessionTerms> };

/** A rating with nothing left blank. */
export const RATING: MentorRating = {
  dimensions: Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, { score: 3, words: '' }]),
  ) as MentorRating['dimensions'],
  overall: 'beside',
  overallWords: '',
  chair: { score: 4, words: '' },
};

/** A session whose two windows are held in the hand, and a keeper that can be killed. */
export class ASession {
  readonly windows = new Map<string, MentorWindow>();
  readonly around = new RoomSurroundings<SessionEvent>((event) => sessionEventSchema.parse(event));
  readonly terms: MentorTerms;
  director!: MentorDirector;
  #sent = 0;

  private constructor({ terms, ...change }: SessionChange) {
    this.terms = {
      program: loadShipped(SCENARIO),
      rubricBundle: loadLibrary(),
      join: { code: '482913', pass: 'PASSPASS', addresses: [] },
      key: 'KEYKEYKEYKEY',
      seed: 7,
      ...change,
      terms: { ...TERMS, ...terms },
    };
  }

  static async open(change: SessionChange = {}): Promise<ASession> {
    const session = new ASession(change);
    session.director = await openMentor(session.around.services, session.terms);
    for (const role of ['desk', 'screen'] as const) {
      const notIn = await session.director.enter(role, role);
      if (notIn) throw new Error(`${role}: ${notIn}`);
    }
    session.look();
    return session;
  }

  /** To the open decision of a session that the trainee has agreed to. */
  static async playing(change: SessionChange = {}): Promise<ASession> {
    const session = await ASession.open(change);
    await session.must('screen', { type: 'agree' });
    await session.read();
    return session;
  }

  look(): void {
    for (const member of this.director.state.members.keys())
      this.director.look(member, {
        show: (view) => this.windows.set(member, view),
        gone: () => this.windows.delete(member),
      });
  }

  /** Killed, and started again from so much of what was written. */
  async restart(events: readonly SessionEvent[] = this.journal): Promise<void> {
    this.director.stop();
    this.windows.clear();
    this.director = await openMentor(this.around.services, this.terms, events);
    this.look();
  }

  get journal(): readonly SessionEvent[] {
    return this.around.written;
  }

  get desk(): MentorDesk {
    return this.windows.get('desk') as MentorDesk;
  }

  get screen(): MentorScreen {
    return this.windows.get('screen') as MentorScreen;
  }

  /** As it comes over a wire. */
  async ask(member: string, request: SessionRequest, id?: string): Promise<Told> {
    this.#sent += 1;
    const read = readSessionRequest(JSON.parse(JSON.stringify(request)));
    if (!read) throw new Error(`no request: ${JSON.stringify(request)}`);
    const told = await this.director.ask(member, id ?? `${member}-${this.#sent}`, read);
    await this.around.pass(50);
    return told;
  }

  /** Throws where it is refused. */
  async must(member: string, request: SessionRequest): Promise<void> {
    const told = await this.ask(member, request);
    if (!told.ok) throw new Error(`${request.type} by ${member}: ${told.refusal}`);
  }

  /** All lines up to the next decision, or to the end and how it ended. */
  async read(): Promise<void> {
    while (this.screen.stage === undefined || this.screen.stage.more)
      await this.must('screen', { type: 'line', shown: this.screen.stage?.line?.key ?? '' });
  }

  /** The trainee says the option at a place, and reads on. */
  async say(place = 'a'): Promise<void> {
    await this.must('screen', { type: 'choose', turns: this.screen.turns, place });
    await this.read();
  }

  /** The whole play, whatever it comes to. */
  async playOut(): Promise<void> {
    for (let turn = 0; turn < 60 && !this.screen.stage?.ending; turn += 1) await this.say();
  }
}
