import { beforeAll, expect, it } from 'vitest';
import { MOST_MEMBERS } from '../../../src/core/room/make-room.ts';
import { roomOf } from '../../../src/core/room/room-state.ts';
import { OPENED, QUESTION, TestRoom } from './room-play.ts';

const join = (room: TestRoom, member: string, role: 'seat' | 'observer' | 'desk' = 'seat') =>
  room.send('keeper', { type: 'joined', member, role, name: '某' });

/** A desk, one who has voted and is gone, and as many more as there is room for; the vote is on. */
function fullRoom(): TestRoom {
  const room = new TestRoom();
  room.send('keeper', OPENED);
  join(room, 'desk', 'desk');
  join(room, 'voter');
  room.send('desk', QUESTION(0));
  room.send('desk', { type: 'voting', question: 0, round: 1 });
  room.send('voter', { type: 'vote', question: 0, round: 1, mark: 'A' });
  room.send('keeper', { type: 'left', member: 'voter' });
  for (let count = 2; count < MOST_MEMBERS; count += 1) join(room, `s${count}`);
  return room;
}

let room: TestRoom;
beforeAll(() => {
  room = fullRoom();
});

it('takes nobody in the place of those who are here, who steer, or who have voted', () => {
  room.send('keeper', { type: 'left', member: 'desk' });
  expect(join(room, 'late')).toEqual({ ok: false, error: 'full' });
  room.send('keeper', { type: 'back', member: 'desk' });
});

it('takes the next in the place of who came, said nothing, and is gone: no coming and going keeps a class out', () => {
  room.send('keeper', { type: 'left', member: 's9' });
  expect(join(room, 'late').ok).toBe(true);
  const { members } = room.keeper.state;
  expect(members.size).toBe(MOST_MEMBERS);
  expect([members.has('s9'), members.has('late'), members.has('voter')]).toEqual([false, true, true]);
  for (let count = 0; count < 50; count += 1) {
    const member = `passer${count}`;
    room.send('keeper', { type: 'left', member: count === 0 ? 's10' : `passer${count - 1}` });
    expect(join(room, member).ok).toBe(true);
  }
  expect(room.keeper.state.members.size).toBe(MOST_MEMBERS);
  expect(roomOf(room.journal).members).toEqual(room.keeper.state.members);
});
