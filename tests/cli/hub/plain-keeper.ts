import type { Mark, Role, RoomBody } from '../../../src/core/room/room-event.ts';
import { questionNow } from '../../../src/core/room/room-model.ts';
import { ok } from '../../../src/core/shared/result.ts';
import type { Told } from '../../../src/ports/room-link.ts';
import type { ClassKeeper, OpenClass } from '../../../src/session/room/class-keeper.ts';
import type { ClassRequest } from '../../../src/session/room/class-request.ts';
import type { ClassWindow } from '../../../src/session/room/class-view.ts';
import { RoomHost } from '../../../src/session/room/room-host.ts';
import { OPENED, QUESTION } from '../../core/room/room-play.ts';

/** A class without a scenario: one question after another, over the room as it is. */
class PlainKeeper implements ClassKeeper {
  readonly #host: RoomHost;

  constructor(host: RoomHost) {
    this.#host = host;
  }

  get state() {
    return this.#host.state;
  }

  join(member: string, role: Role, name: string) {
    return this.state.members.has(member)
      ? this.#host.say({ type: 'back', member })
      : this.#host.say({ type: 'joined', member, role, name });
  }

  left(member: string): void {
    void this.#host.say({ type: 'left', member });
  }

  look(member: string, role: Role, show: (window: ClassWindow) => void) {
    return this.#host.look(member, role, (room) => show({ role, way: 'together', room } as ClassWindow));
  }

  async ask(member: string, id: string, request: ClassRequest): Promise<Told> {
    const body = this.#bodyOf(request);
    if (!body) return { ok: false, refusal: 'elsewhere' };
    const ack = await (request.type === 'ask'
      ? this.#host.send({ id, by: 'keeper', body })
      : this.#host.send({ id, by: member, body }));
    return ack.ok ? { ok: true } : { ok: false, refusal: ack.refusal };
  }

  stop(): void {
    this.#host.stop();
  }

  #bodyOf(request: ClassRequest): RoomBody | undefined {
    const question = questionNow(this.state)?.question ?? 0;
    switch (request.type) {
      case 'ask':
        return QUESTION((questionNow(this.state)?.question ?? -1) + 1);
      case 'vote-opens':
        return { type: 'voting', question, round: request.round };
      case 'close':
        return { type: 'closed', question, round: this.state.course.value === 'vote2' ? 2 : 1 };
      case 'vote':
      case 'ready':
      case 'reason':
        return request;
      case 'reveal':
        return { type: 'revealed', question };
      case 'take':
        return undefined;
      case 'remove':
        return { type: 'removed', member: request.member };
      case 'end':
        return { type: 'ended' };
      default:
        return undefined;
    }
  }
}

/** Opens it from any content but text. */
export const openPlainClass: OpenClass = async (content, services, journal) => {
  if (typeof content === 'string') return { ok: false, error: '这不是一份情景' };
  const host = new RoomHost(services, journal);
  if (journal.length === 0)
    await host.say({ ...OPENED, room: services.room, seed: services.seed } as RoomBody);
  return ok(new PlainKeeper(host));
};

export type PlainWindow = {
  readonly role: Role;
  readonly room: { readonly phase: string; readonly votes?: Record<number, Mark> };
};
