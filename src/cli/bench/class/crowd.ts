import { roomSocket } from '../../../adapters/room-socket/room-socket.ts';
import type { ClassRequest } from '../../../core/room/class-request.ts';
import { MARKS, type Mark } from '../../../core/room/room-event.ts';
import type { RoomLink } from '../../../ports/room-link.ts';
import type { WindowOf } from '../../../session/room/class-view.ts';
import {
  type JoinOrder,
  type Order,
  type Report,
  tokenOf,
  type Vote,
  type VoteOrder,
} from './crowd-protocol.ts';

// A process of its own: a class of phones, each with a real socket.

type Seat = RoomLink<WindowOf<'seat'>, ClassRequest>;

const now = (): number => performance.timeOrigin + performance.now();
const tell = (report: Report): void => void process.send?.(report);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const seats: Seat[] = [];
let wasCut = false;

/** Says when all are back after a cut. */
function watchBack(): void {
  const all = seats.every((seat) => seat.state() === 'on');
  if (wasCut && all) tell({ told: 'back', at: now() });
  if (all) wasCut = false;
  else wasCut ||= seats.some((seat) => seat.state() === 'away');
}

/** Fetches the page of a phone and all it names, as a browser does that has none of it. */
async function loadPage(address: string): Promise<void> {
  const fetched = async (path: string): Promise<string> => {
    const answer = await fetch(new URL(path, `${address}/`), { headers: { 'accept-encoding': 'gzip' } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
  const page = await fetched('k');
  await Promise.all(
    [...page.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g)].map(([, path = '']) => fetched(path)),
  );
}

async function join({ addresses, code, count }: JoinOrder): Promise<void> {
  const joined = Array.from({ length: count }, async (_, client) => {
    const address = addresses[client % addresses.length] ?? '';
    const headers = { origin: address };
    await loadPage(address);
    const seat: Seat = roomSocket({
      role: 'seat',
      token: tokenOf(client),
      code,
      name: `学员${client}`,
      address,
      headers,
    });
    seats[client] = seat;
    await new Promise<void>((resolve) => {
      seat.subscribe(() => {
        if (seat.state() === 'on' && seat.view()) resolve();
      });
    });
  });
  await Promise.all(joined);
  for (const seat of seats) seat.subscribe(watchBack);
  tell({ told: 'in', at: now() });
}

async function vote({ question, round, within }: VoteOrder): Promise<void> {
  let acked = 0;
  const votes = seats.map(async (seat, client): Promise<Vote> => {
    await wait(Math.random() * within);
    const mark = MARKS[client % 2] as Mark;
    const sentAt = now();
    const told = await seat.send({ type: 'vote', question, round, mark });
    if (!told.ok) throw new Error(`a vote was refused: ${told.refusal}`);
    acked += 1;
    tell({ told: 'acked', count: acked });
    return { client, mark, sentAt, ackedAt: now() };
  });
  tell({ told: 'voted', votes: await Promise.all(votes) });
}

process.on('message', (order: Order) => {
  if (order.do === 'join') void join(order);
  else if (order.do === 'vote') void vote(order);
  else {
    for (const seat of seats) seat.close();
    process.disconnect();
  }
});
