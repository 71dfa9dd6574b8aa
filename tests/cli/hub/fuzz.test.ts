import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAsk, readHello } from '../../../src/cli/hub/wire-schema.ts';
import { cleanName } from '../../../src/core/room/clean-name.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';
import { SOCKET_PATH } from '../../../src/ports/room-wire.ts';
import { CODE, HubInTest, type TestLink, until } from './hub-in-test.ts';

type Random = () => number;

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const NAMES = ['type', 'id', 'request', '__proto__', 'constructor', 'toString', 'question', 'mark', '', 'role'];
const LEAVES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, '', 'vote', 'end', 'desk', 'A', '\u202e', '\0'],
  ...['x'.repeat(3000), '💥'.repeat(500), '../../etc', '{"a":1}', [], {}],
];

/** Any JSON. */
function anything(random: Random, depth = 0): unknown {
  const kind = random();
  if (depth > 6 || kind < 0.5) return pick(random, LEAVES);
  const size = Math.floor(random() * 5);
  if (kind < 0.7) return Array.from({ length: size }, () => anything(random, depth + 1));
  // As JSON makes it: `__proto__` is a name like others there.
  return Object.fromEntries(Array.from({ length: size }, () => [pick(random, NAMES), anything(random, depth + 1)]));
}

const SOUND: readonly object[] = [
  { id: 'a', request: { type: 'vote', question: 0, round: 1, mark: 'A' } },
  { id: 'b', request: { type: 'end' } },
  { id: 'c', request: { type: 'hands', round: 1, counts: [1, 2, 3] } },
  { id: 'd', request: { type: 'rename', member: 'x', name: '某' } },
  { protocol: 1, role: 'seat', token: 'f'.repeat(32), code: CODE, name: '某' },
  { protocol: 1, role: 'desk', token: 'f'.repeat(32), key: 'no' },
];

/** Something sound with one thing in it changed. */
function nearlySound(random: Random): unknown {
  const copy = structuredClone(pick(random, SOUND)) as Record<string, unknown>;
  const inner = random() < 0.5 && typeof copy.request === 'object' ? (copy.request as Record<string, unknown>) : copy;
  inner[pick(random, [...Object.keys(inner), ...NAMES])] = anything(random, 4);
  return copy;
}

const message = (random: Random): unknown => (random() < 0.5 ? anything(random) : nearlySound(random));

it('whatever is sent, it is read as what it is or not at all', () => {
  let read = 0;
  for (let seed = 0; seed < 20_000; seed += 1) {
    const sent: unknown = JSON.parse(JSON.stringify(message(seededRandom(seed))));
    const found = readAsk(sent) ?? readHello(sent);
    if (!found) continue;
    read += 1;
    expect(JSON.stringify(found).length).toBeLessThan(1500);
    // Nothing comes in that was not sent.
    for (const name of Object.keys(found)) expect(Object.hasOwn(sent as object, name)).toBe(true);
  }
  expect(read).toBeGreaterThan(100);
  expect(({} as Record<string, unknown>).type).toBeUndefined();
});

let at: HubInTest;
let honest: TestLink<'seat'>;
let desk: TestLink<'desk'>;

beforeAll(async () => {
  at = new HubInTest();
  await at.start();
  desk = await at.voting();
  honest = await at.seat('岳林');
});
afterAll(() => at.end());

/** Connects, and says so many things, as they come, before or after having been let in. */
async function attack(random: Random, count: number): Promise<void> {
  const socket: Socket = io(at.address, {
    path: SOCKET_PATH,
    transports: [pick(random, ['websocket', 'websocket', 'polling'])],
    reconnection: false,
    forceNew: true,
    extraHeaders: { origin: at.address },
  });
  const over = new Promise<void>((resolve) => {
    socket.on('disconnect', () => resolve());
    socket.on('connect_error', () => resolve());
  });
  const connected = new Promise<void>((resolve) => socket.on('connect', () => resolve()));
  await Promise.race([connected, over]);
  if (random() < 0.4)
    socket.emit('hello', { ...SOUND[4], token: `attacker-${'x'.repeat(20)}`, name: '路过' }, () => undefined);
  for (let sent = 0; sent < count; sent += 1) {
    const what = random();
    if (what < 0.6) socket.emit(pick(random, ['ask', 'hello']), message(random), () => undefined);
    else if (what < 0.8) socket.emit(pick(random, ['ask', 'view', 'out', 'x', 'hasOwnProperty']), message(random));
    else if (socket.connected) socket.io.engine.write(`${Math.floor(random() * 9)}${JSON.stringify(message(random))}`);
  }
  socket.emit('ask', 'the last', () => undefined);
  await over;
}

it('whatever is sent, the hub stands, the class is as it was, and who is honest notices nothing', async () => {
  const random = seededRandom(4);
  for (let round = 0; round < 30; round += 1) {
    await Promise.all(Array.from({ length: 8 }, () => attack(random, 1 + Math.floor(random() * 12))));
    const mark = pick(random, ['A', 'B', 'C'] as const);
    expect(await honest.send({ type: 'vote', question: 0, round: 1, mark })).toEqual({ ok: true });
  }
  expect([honest.state(), desk.state()]).toEqual(['on', 'on']);
  await until(desk, (link) => link.view()?.room.phase === 'vote1');
  const { members, question } = desk.view()?.room ?? {};
  // Who had the code came in as anybody may, under a name that can be read.
  const names = members?.map(({ name }) => name) ?? [];
  expect(names).toContain('岳林');
  for (const name of names) expect(cleanName(name)).toBe(name);
  const votes = question?.counts[1].reduce((sum, count) => sum + count, 0) ?? 0;
  expect(votes).toBeLessThanOrEqual(names.length);
});
