import { describe, expect, it } from 'vitest';
import type { RoomBody } from '../../../src/core/room/room-event.ts';
import { classKind } from '../../../src/core/room/class-kind.ts';
import { viewFor } from '../../../src/core/room/view-for.ts';
import type { RoomView } from '../../../src/core/room/views.ts';
import { RoomHost } from '../../../src/session/room/room-host.ts';
import { OPENED, QUESTION } from '../../core/room/room-play.ts';
import { settled, Surroundings } from './surroundings.ts';

async function aClass(around = new Surroundings()) {
  const host = new RoomHost(classKind, around.services, viewFor);
  const say = (body: RoomBody) => host.say(body);
  await say(OPENED);
  await say({ type: 'joined', member: 'desk', role: 'desk', name: '教官' });
  for (const seat of ['a', 'b'])
    await say({ type: 'joined', member: seat, role: 'seat', name: `学员${seat}` });
  return { around, host };
}

const vote = (by: string, mark: 'A' | 'B', id = `${by}-${mark}`) =>
  ({ id, by, body: { type: 'vote', question: 0, round: 1, mark } }) as const;
const steer = (body: RoomBody, id = `${body.type}`) => ({ id, by: 'desk', body });

async function voting(until?: number) {
  const room = await aClass();
  await room.host.send(steer(QUESTION(0)));
  await room.host.send(steer({ type: 'voting', question: 0, round: 1, until }));
  return room;
}

describe('a host', () => {
  it('acknowledges only what is written, and a host from the same journal stands where it stood', async () => {
    const { around, host } = await voting();
    around.stall();
    let acknowledged = false;
    const ack = host.send(vote('a', 'A')).then((answer) => {
      acknowledged = true;
      return answer;
    });
    await settled();
    expect(acknowledged).toBe(false);
    expect(host.state.questions[0]?.votes[1].size).toBe(0); // nobody is shown what may yet be lost
    await around.flow();
    expect(await ack).toEqual({ ok: true, order: around.written.at(-1)?.order });
    const again = new RoomHost(classKind, around.services, viewFor, around.written);
    expect(again.state).toEqual(host.state);
  });

  it('writes together what comes while it is writing', async () => {
    const { around, host } = await voting();
    const before = around.appends;
    around.stall();
    const acks = [vote('a', 'A'), vote('b', 'B'), vote('a', 'B')].map((message) => host.send(message));
    await around.flow();
    expect((await Promise.all(acks)).every(({ ok }) => ok)).toBe(true);
    expect(around.appends - before).toBe(2); // the first alone, the others together
    expect(host.state.questions[0]?.votes[1]).toEqual(
      new Map([
        ['a', 'B'],
        ['b', 'B'],
      ]),
    );
  });

  it('says so where the disk is full, and takes the same message when there is room', async () => {
    const { around, host } = await voting();
    around.full = true;
    expect(await host.send(vote('a', 'A'))).toEqual({ ok: false, refusal: 'unsaved' });
    expect(host.state.questions[0]?.votes[1].size).toBe(0);
    around.full = false;
    expect(await host.send(vote('a', 'A'))).toMatchObject({ ok: true });
    const orders = around.written.map(({ order }) => order);
    expect(orders).toEqual(orders.map((_, index) => index));
  });

  it('acknowledges a retry with the order it got', async () => {
    const { around, host } = await voting();
    const first = await host.send(vote('a', 'A', 'tap'));
    const lines = around.written.length;
    expect(await host.send(vote('a', 'A', 'tap'))).toEqual(first);
    expect(around.written).toHaveLength(lines);
    expect(await host.send(vote('b', 'B', 'tap'))).toEqual({ ok: false, refusal: 'not-yours' });
  });

  it('closes a vote when its time is up, also where more time was given, also after a restart', async () => {
    const { around, host } = await voting(1000);
    await around.pass(900);
    await host.send(steer({ type: 'extended', question: 0, round: 1, until: 3000 }));
    await around.pass(200);
    expect(host.state.course.value).toBe('vote1');
    host.stop();
    const again = new RoomHost(classKind, around.services, viewFor, around.written);
    await around.pass(2000);
    expect(again.state.course.value).toBe('closed1');
    expect(await again.send(vote('a', 'A'))).toEqual({ ok: false, refusal: 'closed' });
  });

  it('shows every window its own view, once for what happens within a moment, and nothing where nothing changed', async () => {
    const { around, host } = await voting();
    const views: RoomView[] = [];
    const seats: RoomView[] = [];
    host.look('desk', 'desk', { show: (view) => views.push(view), gone: () => {} });
    host.look('b', 'seat', { show: (view) => seats.push(view), gone: () => {} });
    await around.pass(50);
    const [desk, seat] = [views.length, seats.length];
    await Promise.all([
      host.send(vote('a', 'A')),
      host.send(vote('a', 'B')),
      host.send(vote('a', 'A', 'third')),
    ]);
    await around.pass(50);
    expect(views).toHaveLength(desk + 1);
    const said = views.at(-1);
    expect(said?.role === 'desk' && said.members.map(({ voted }) => voted)).toContain(true);
    expect(seats).toHaveLength(seat); // what another votes changes nothing on this phone
  });
});

it('a bug in one request is told to whoever sent it, and the room goes on', async () => {
  const { host } = await voting();
  const bug = new Error('a bug');
  const broken = host.ask({
    id: 'x',
    by: 'desk',
    become: () => {
      throw bug;
    },
  });
  const other = host.send(vote('a', 'A'));
  await expect(broken).rejects.toBe(bug);
  expect(await other).toMatchObject({ ok: true });
  expect(await host.send(vote('b', 'B'))).toMatchObject({ ok: true });
});
