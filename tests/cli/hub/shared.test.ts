import { createClient } from 'redis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roomSocket } from '../../../src/adapters/room-socket/room-socket.ts';
import { REDIS_KEYS } from '../../../src/cli/hub/shared/redis-keys.ts';
import { ensureRedis } from '../../../src/cli/redis-install.ts';
import { type Mark, roomEventSchema } from '../../../src/core/room/room-event.ts';
import { roomOf } from '../../../src/core/room/room-state.ts';
import { KEY_HEADER, OPEN_PATH } from '../../../src/ports/room-wire.ts';
import type { ClassRequest } from '../../../src/session/room/class-request.ts';
import type { ClassWindow, WindowOf } from '../../../src/session/room/class-view.ts';
import { type CuttableWay, cuttableWay } from '../../support/cuttable-way.ts';
import { type RedisServer, redisServer } from '../../support/redis-server.ts';
import { classContent } from './class-content.ts';
import { HubChild } from './hub-child.ts';
import { isIn, type TestLink, until } from './hub-in-test.ts';

const SEATS = 12;
const hasRedis = ensureRedis();
if (!hasRedis) console.warn('没有 redis-server，也装不了：几台服务端合开一堂课的测试没有跑');

describe.runIf(hasRedis)('two hubs on one Redis', () => {
  let redis: RedisServer;
  let hubs: readonly HubChild[];
  /** As a load balancer stands before them: each connection goes to the next that is there. */
  let balanced: CuttableWay;
  const links: { close: () => void }[] = [];

  beforeEach(async () => {
    redis = await redisServer();
    hubs = [new HubChild(redis.url), new HubChild(redis.url)];
    for (const hub of hubs) await hub.start();
    let turn = 0;
    balanced = await cuttableWay(() => {
      turn += 1;
      const there = hubs.flatMap(({ port }) => port ?? []);
      return there[turn % there.length];
    });
  }, 60_000);
  afterEach(async () => {
    for (const link of links.splice(0)) link.close();
    await balanced.close();
    for (const hub of hubs) await hub.kill();
    await redis.stop();
  });

  const address = () => `http://127.0.0.1:${balanced.port}`;

  function link<R extends 'seat' | 'desk'>(role: R, name: string): TestLink<R> {
    const secret = role === 'desk' ? { key: hubs[0]?.key } : { code: '482913' };
    const made = roomSocket<ClassWindow, ClassRequest>({
      ...secret,
      role,
      name,
      token: Buffer.from(name).toString('hex').padEnd(32, '0'),
      address: address(),
      headers: { origin: address() },
    });
    links.push(made);
    return made as TestLink<R>;
  }

  async function asked() {
    const opened = await fetch(`${address()}${OPEN_PATH}`, {
      method: 'POST',
      headers: { [KEY_HEADER]: hubs[0]?.key ?? '', origin: address() },
      body: JSON.stringify(classContent()),
    });
    expect(opened.status).toBe(201);
    const desk = link('desk', '讲台');
    const seats = Array.from({ length: SEATS }, (_, seat) => link('seat', `学员${seat}`));
    await Promise.all([until(desk, isIn), ...seats.map((seat) => until(seat, isIn))]);
    for (const request of [
      { type: 'lines', shown: '' },
      { type: 'ask' },
      { type: 'vote-opens', round: 1 },
    ] as const)
      expect(await desk.send(request)).toEqual({ ok: true });
    return { desk, seats };
  }

  /** What the stream holds, as any hub would take it up. */
  async function written() {
    const client = createClient({ url: redis.url });
    await client.connect();
    const entries = (await client.xRange(REDIS_KEYS.journal, '-', '+')) ?? [];
    const holder = await client.get(REDIS_KEYS.lease);
    const left = await client.keys('shuodelai:*');
    client.destroy();
    return { events: entries.map(({ message }) => roomEventSchema.parse(JSON.parse(message.e ?? ''))), holder, left };
  }

  const votes = (window: WindowOf<'seat'> | undefined) => window?.room.votes[1];

  it('are one class: whichever hub a phone is at, one of them keeps the room', async () => {
    expect(hubs[0]?.key).toBe(hubs[1]?.key);
    const { desk, seats } = await asked();
    const acks = await Promise.all(
      seats.map((seat) => seat.send({ type: 'vote', question: 0, round: 1, mark: 'B' })),
    );
    expect(acks.every(({ ok }) => ok)).toBe(true);
    await until(desk, (one) => one.view()?.room.question?.counts[1][1] === SEATS);
    const { events } = await written();
    expect(events.map(({ order }) => order)).toEqual(events.map((_, index) => index));
    expect(await desk.send({ type: 'end' })).toEqual({ ok: true });
    await Promise.all(seats.map((seat) => until(seat, (one) => one.state() === 'ended')));
    const { left } = await written();
    expect(left).not.toContain(REDIS_KEYS.journal);
    expect(left).not.toContain(REDIS_KEYS.record);
  }, 60_000);

  it.each([0, 1])('the killing of hub %i in mid-vote loses no vote that was acknowledged, and all go on', async (which) => {
    const { desk, seats } = await asked();
    let acknowledged = 0;
    let killed: Promise<void> | undefined;
    const last = new Map<number, Mark>();
    await Promise.all(
      seats.flatMap((seat, number) =>
        (['A', 'C', 'B', 'A'] as const).map(async (mark) => {
          last.set(number, mark);
          expect(await seat.send({ type: 'vote', question: 0, round: 1, mark })).toEqual({ ok: true });
          acknowledged += 1;
          if (acknowledged === SEATS + 5) killed = hubs[which]?.kill();
        }),
      ),
    );
    await killed;
    expect(killed).toBeDefined();
    await Promise.all(
      seats.map((seat, number) => until(seat, (one) => isIn(one) && votes(one.view()) === last.get(number))),
    );
    const { events } = await written();
    expect(events.filter(({ body }) => body.type === 'vote')).toHaveLength(acknowledged);
    expect([...(roomOf(events).questions[0]?.votes[1].values() ?? [])]).toEqual(Array(SEATS).fill('A'));
    await until(desk, (one) => isIn(one) && one.view()?.room.question?.counts[1][0] === SEATS);
    expect(await desk.send({ type: 'close' })).toEqual({ ok: true });
    await Promise.all(seats.map((seat) => until(seat, (one) => one.view()?.room.phase === 'closed1')));
  }, 60_000);

  it('a hub that comes back serves again', async () => {
    const { desk, seats } = await asked();
    await hubs[0]?.kill();
    expect(await seats[0]?.send({ type: 'vote', question: 0, round: 1, mark: 'C' })).toEqual({ ok: true });
    await hubs[0]?.start();
    await hubs[1]?.kill();
    expect(await seats[1]?.send({ type: 'vote', question: 0, round: 1, mark: 'C' })).toEqual({ ok: true });
    await until(desk, (one) => isIn(one) && one.view()?.room.question?.counts[1][2] === 2);
  }, 60_000);
});
