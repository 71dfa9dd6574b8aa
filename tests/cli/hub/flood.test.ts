import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SocketFront } from '../../../src/cli/hub/socket-front.ts';
import { policyFor } from '../../../src/cli/serve/policy.ts';
import { SOCKET_PATH } from '../../../src/ports/room-wire.ts';

const MOST = 12;
let server: Server;
let front: SocketFront;
let address: string;
let hellos = 0;
const sockets: Socket[] = [];

beforeEach(async () => {
  hellos = 0;
  server = createServer();
  front = new SocketFront(server, {
    policy: policyFor("default-src 'none'", []),
    now: () => performance.now(),
    tell: () => undefined,
    mostClients: MOST,
  });
  front.serve({
    hello: async () => {
      hellos += 1;
      return { ok: true, at: 0 };
    },
    ask: async () => ({ ok: true }),
    gone: () => undefined,
    isOpen: async () => true,
    bars: async () => undefined,
    open: async () => ({ ok: true }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await front.close();
});

/** Undefined where it is not taken. */
function connect(query: Record<string, string> = {}): Promise<Socket | undefined> {
  const socket = io(address, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    query,
    extraHeaders: { origin: address },
  });
  sockets.push(socket);
  return new Promise((resolve) => {
    socket.on('connect', () => resolve(socket));
    socket.on('connect_error', () => resolve(undefined));
  });
}

async function letIn(): Promise<Socket | undefined> {
  const socket = await connect();
  const hello = { protocol: 1, role: 'seat', token: 'f'.repeat(32) };
  return (await socket?.emitWithAck('hello', hello))?.ok ? socket : undefined;
}

it('whoever connects and says nothing makes room for those who come in', async () => {
  for (let count = 0; count < MOST * 2; count += 1) await connect();
  expect(front.io.engine.clientsCount).toBeLessThanOrEqual(MOST);
  for (let count = 0; count < MOST; count += 1) expect(await letIn()).toBeDefined();
  expect(hellos).toBe(MOST);
});

it('nobody who is in makes room for anybody, whatever they write into their address', async () => {
  const inside = [];
  for (let count = 0; count < MOST; count += 1) inside.push(await letIn());
  expect(await connect()).toBeUndefined();
  expect(await connect({ x: 'sid=' })).toBeUndefined();
  expect(inside.every((socket) => socket?.connected)).toBe(true);
});
