import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect as connectTo } from 'node:net';
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

it('one connection is one window: who asks for more is cut off', async () => {
  const { hostname, port } = new URL(address);
  const way = connectTo(Number(port), hostname);
  const over = new Promise<void>((resolve) => way.on('close', () => resolve()));
  way.on('error', () => undefined).resume();
  way.write(
    [
      `GET ${SOCKET_PATH}?EIO=4&transport=websocket HTTP/1.1`,
      ...[`Host: ${hostname}:${port}`, `Origin: ${address}`, 'Upgrade: websocket', 'Connection: Upgrade'],
      ...['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', ''],
    ].join('\r\n'),
  );
  await new Promise<void>((resolve) => way.once('data', () => resolve()));
  // Twenty frames, masked with nothing, each asking for a window.
  way.write(
    Buffer.concat(Array.from({ length: 20 }, () => Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x34, 0x30]))),
  );
  await over;
  expect(await letIn()).toBeDefined();
  expect(front.io.sockets.sockets.size).toBe(1);
});
