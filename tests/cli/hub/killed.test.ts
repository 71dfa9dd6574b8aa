import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { roomSocket } from '../../../src/adapters/room-socket/room-socket.ts';
import { journalIn } from '../../../src/cli/bench/class/class-journal.ts';
import { PackedHub } from '../../../src/cli/bench/class/packed-hub.ts';
import { freePort } from '../../../src/cli/free-port.ts';
import type { Mark } from '../../../src/core/room/room-event.ts';
import { roomOf } from '../../../src/core/room/room-state.ts';
import { seededRandom } from '../../../src/core/shared/random.ts';
import { KEY_HEADER, OPEN_PATH } from '../../../src/ports/room-wire.ts';
import type { ClassRequest } from '../../../src/session/room/class-request.ts';
import type { WindowOf } from '../../../src/session/room/class-view.ts';
import { folderWithApp } from '../../support/app-folder.ts';
import { classContent } from './class-content.ts';
import { isIn, type TestLink, until } from './hub-in-test.ts';

const SEATS = 12;
const MARKS: readonly Mark[] = ['A', 'B', 'C'];

let folder: string;
let hub: PackedHub;
const links: { close: () => void }[] = [];

beforeEach(async () => {
  folder = folderWithApp();
  hub = await PackedHub.layOut(join(folder, 'app'), await freePort(5100 + (process.pid % 500)));
});
afterEach(async () => {
  for (const link of links.splice(0)) link.close();
  await hub.clear();
  rmSync(folder, { recursive: true, force: true });
});

const journal = () => journalIn(hub.classes);

it('killed in mid-vote again and again, a hub loses no vote it has acknowledged, and all come back', async () => {
  await hub.start();
  const { address, key } = hub;
  const opened = await fetch(`${address}${OPEN_PATH}`, {
    method: 'POST',
    headers: { [KEY_HEADER]: key, origin: address },
    body: JSON.stringify(classContent('fifth-visit', true)),
  });
  expect(opened.status).toBe(201);
  const common = { address, headers: { origin: address } };
  const desk: TestLink<'desk'> = roomSocket<WindowOf<'desk'>, ClassRequest>({
    ...common,
    role: 'desk',
    token: 'd'.repeat(32),
    key,
  });
  links.push(desk);
  await until(desk, isIn);
  const code = desk.view()?.join.code ?? '';
  for (const request of [
    { type: 'lines', shown: '' },
    { type: 'ask' },
    { type: 'vote-opens', round: 1 },
  ] as const)
    expect(await desk.send(request)).toEqual({ ok: true });
  const seats = Array.from({ length: SEATS }, (_, seat) => {
    const token = String(seat).padStart(32, '0');
    const link = roomSocket<WindowOf<'seat'>, ClassRequest>({
      ...common,
      role: 'seat',
      token,
      code,
      name: `学员${seat}`,
    });
    links.push(link);
    return link;
  });
  await Promise.all(seats.map((link) => until(link, isIn)));

  const random = seededRandom(11);
  let acknowledged = 0;
  for (let round = 0; round < 3; round += 1) {
    // Each seat taps several times; the hub dies after so many of them were acknowledged.
    const dieAfter = acknowledged + 1 + Math.floor(random() * SEATS * 2);
    let killed: Promise<void> | undefined;
    const last = new Map<number, Mark>();
    const taps = seats.flatMap((link, seat) =>
      [0, 1, 2].map(async () => {
        const mark = MARKS[Math.floor(random() * MARKS.length)] as Mark;
        last.set(seat, mark);
        expect(await link.send({ type: 'vote', question: 0, round: 1, mark })).toEqual({ ok: true });
        acknowledged += 1;
        if (acknowledged === dieAfter) killed = hub.kill().then(() => hub.start());
      }),
    );
    await Promise.all(taps);
    await killed;
    expect(killed).toBeDefined();
    // The last tap of each is what counts, in what its own phone shows and in what the disk holds.
    await Promise.all(
      seats.map((link, seat) =>
        until(link, (one) => isIn(one) && one.view()?.room.votes[1] === last.get(seat)),
      ),
    );
    const votes = journal().filter(({ body }) => body.type === 'vote');
    expect(votes).toHaveLength(acknowledged);
    const counted = roomOf(journal()).questions[0]?.votes[1];
    expect([...(counted?.values() ?? [])].sort()).toEqual([...last.values()].sort());
  }
  await until(desk, (link) => isIn(link) && link.view()?.room.here === SEATS);
}, 60_000);
