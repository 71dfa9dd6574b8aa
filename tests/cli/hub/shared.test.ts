import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'redis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roomSocket } from '../../../src/adapters/room-socket/room-socket.ts';
import { PackedHub } from '../../../src/cli/bench/class/packed-hub.ts';
import { freePort } from '../../../src/cli/free-port.ts';
import { REDIS_KEYS } from '../../../src/cli/hub/shared/redis-keys.ts';
import { ensureRedis } from '../../../src/cli/redis-install.ts';
import { type RedisServer, redisServer } from '../../../src/cli/redis-server.ts';
import { type Mark, roomEventSchema } from '../../../src/core/room/room-event.ts';
import { roomOf } from '../../../src/core/room/room-state.ts';
import { KEY_HEADER, OPEN_PATH } from '../../../src/ports/room-wire.ts';
import type { ClassRequest } from '../../../src/session/room/class-request.ts';
import type { ClassWindow, WindowOf } from '../../../src/session/room/class-view.ts';
import { folderWithApp } from '../../support/app-folder.ts';
import { type CuttableWay, cuttableWay } from '../../support/cuttable-way.ts';
import { classContent } from './class-content.ts';
import { isIn, type TestLink, until } from './hub-in-test.ts';

const SEATS = 12;
const hasRedis = ensureRedis();
if (!hasRedis) console.warn('没有 redis-server，也装不了：几台服务端合开一堂课的测试没有跑');

describe.runIf(hasRedis)('two hubs on one Redis', () => {
  let redis: RedisServer;
  let folder: string;
  let hubs: readonly PackedHub[];
  /** As a load balancer stands before them: each connection goes to the next that is there. */
  let balanced: CuttableWay;
  const links: { close: () => void }[] = [];
  let code = '';

  beforeEach(async () => {
    redis = await redisServer();
    folder = folderWithApp();
    const more = ['--redis', redis.url];
    const first = await freePort(5700 + (process.pid % 300));
    const second = await freePort(first + 1);
    hubs = await Promise.all(
      [first, second].map((port) => PackedHub.layOut(join(folder, 'app'), port, more)),
    );
    await Promise.all(hubs.map((hub) => hub.start()));
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
    for (const hub of hubs) await hub.clear();
    await redis.stop();
    rmSync(folder, { recursive: true });
  });

  const address = () => `http://127.0.0.1:${balanced.port}`;

  function link<R extends 'seat' | 'desk'>(role: R, name: string): TestLink<R> {
    const secret = role === 'desk' ? { key: hubs[0]?.key } : { code };
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
      body: JSON.stringify(classContent('fifth-visit', true)),
    });
    expect(opened.status).toBe(201);
    const desk = link('desk', '讲台');
    await until(desk, isIn);
    code = desk.view()?.join.code ?? '';
    const seats = Array.from({ length: SEATS }, (_, seat) => link('seat', `学员${seat}`));
    await Promise.all(seats.map((seat) => until(seat, isIn)));
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
    return {
      events: entries.map(({ message }) => roomEventSchema.parse(JSON.parse(message.e ?? ''))),
      holder,
      left,
    };
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

  it('one after the other killed in mid-vote lose no vote that was acknowledged, and all go on', async () => {
    const { desk, seats } = await asked();
    let acknowledged = 0;
    for (const [hub, marks] of [
      [hubs[0], ['A', 'C', 'B', 'A']],
      [hubs[1], ['A', 'B', 'C']],
    ] as const) {
      const dieAfter = acknowledged + SEATS + 5;
      const last = marks.at(-1) as Mark;
      let killed: Promise<void> | undefined;
      const taps = seats.flatMap((seat) =>
        marks.map(async (mark) => {
          expect(await seat.send({ type: 'vote', question: 0, round: 1, mark })).toEqual({ ok: true });
          acknowledged += 1;
          if (acknowledged === dieAfter) killed = hub?.kill();
        }),
      );
      await Promise.all(taps);
      await killed;
      expect(killed).toBeDefined();
      await Promise.all(seats.map((seat) => until(seat, (one) => isIn(one) && votes(one.view()) === last)));
      const { events } = await written();
      expect(events.filter(({ body }) => body.type === 'vote')).toHaveLength(acknowledged);
      expect([...(roomOf(events).questions[0]?.votes[1].values() ?? [])]).toEqual(Array(SEATS).fill(last));
      await hub?.start();
    }
    await until(desk, (one) => isIn(one) && one.view()?.room.question?.counts[1][2] === SEATS);
    expect(await desk.send({ type: 'close' })).toEqual({ ok: true });
    await Promise.all(seats.map((seat) => until(seat, (one) => one.view()?.room.phase === 'closed1')));
  }, 60_000);
});
