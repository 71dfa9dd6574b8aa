import {
  roomEventSchema,
  type Mark,
  type RoomBody,
  type RoomEvent,
  type RoomMessage,
} from '../../../src/core/room/room-event.ts';
import { classKind } from '../../../src/core/room/class-kind.ts';
import { RoomKeeper } from '../../../src/core/room/keeper.ts';

export const SECRET = '别让人看见的话';

export const QUESTION = (question: number): RoomBody => ({
  type: 'asked',
  question,
  node: 'who-called',
  options: [
    { mark: 'A', text: '我看看人。' },
    { mark: 'B', text: '跟楼下没关系。', to: '彭立强' },
    { mark: 'C', text: '按规定得核实。' },
  ],
  key: [
    { mark: 'A', choice: 'not-say', grade: 3, acts: [`${SECRET}动作`], why: `${SECRET}甲` },
    { mark: 'B', choice: 'next-door', grade: 0, acts: [`${SECRET}动作`], why: `${SECRET}乙` },
    { mark: 'C', choice: 'rule', grade: 1, acts: [`${SECRET}动作`], why: `${SECRET}丙` },
  ],
});

export const OPENED: RoomBody = {
  type: 'opened',
  room: 'r1',
  kind: 'class',
  scenario: 'broken-bowl',
  hash: `c1-${'0'.repeat(64)}`,
  seed: 7,
  named: false,
};

/** A room with a journal, as a hub keeps one. */
export class TestRoom {
  readonly keeper = new RoomKeeper(classKind);
  readonly journal: RoomEvent[] = [];
  #sent = 0;

  #newId(): string {
    this.#sent += 1;
    return `m${this.#sent}`;
  }

  send(by: string, body: RoomBody, at = 0, id = this.#newId()) {
    const message: RoomMessage = { id, by, body };
    const taken = this.keeper.weigh(message, at);
    if (taken.ok && !taken.value.again) {
      // A line of the journal is what it says it is.
      this.journal.push(roomEventSchema.parse(JSON.parse(JSON.stringify(taken.value.event))));
      this.keeper.written(this.keeper.takeWaiting());
    }
    return taken;
  }

  /** Like `send`; throws where it is refused. */
  must(by: string, body: RoomBody, at = 0): void {
    const taken = this.send(by, body, at);
    if (!taken.ok) throw new Error(`${body.type} by ${by}: ${taken.error}`);
  }

  vote(by: string, mark: Mark, round: 1 | 2 = 1, question = 0) {
    return this.send(by, { type: 'vote', question, round, mark });
  }
}

/** Opened, with a desk, a screen and some seats. */
export function classOf(
  seats: readonly string[],
  change: Partial<Extract<RoomBody, { type: 'opened' }>> = {},
): TestRoom {
  const room = new TestRoom();
  room.must('keeper', { ...OPENED, ...change } as RoomBody);
  room.must('keeper', { type: 'joined', member: 'desk', role: 'desk', name: '教官' });
  room.must('keeper', { type: 'joined', member: 'screen', role: 'screen', name: '大屏' });
  room.must('keeper', { type: 'joined', member: 'old', role: 'observer', name: '老周' });
  for (const seat of seats)
    room.must('keeper', { type: 'joined', member: seat, role: 'seat', name: `学员${seat}` });
  return room;
}
