import { connect } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SOCKET_PATH } from '../../../src/ports/room-wire.ts';
import { CODE, HubInTest, type TestLink, until } from './hub-in-test.ts';

let at: HubInTest;
let honest: TestLink<'seat'>;
let desk: TestLink<'desk'>;
const sockets: Socket[] = [];

beforeEach(async () => {
  at = new HubInTest();
  await at.start();
  desk = await at.voting();
  honest = await at.seat('岳林');
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await at.end();
});

/** A client that says whatever it likes. */
async function rawSocket(headers: Record<string, string> = { origin: at.address }): Promise<Socket> {
  const socket = io(at.address, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: headers,
  });
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve);
    socket.on('connect_error', reject);
  });
  return socket;
}

const cutOff = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    if (socket.disconnected) resolve();
    else socket.on('disconnect', () => resolve());
  });

/** Everybody else goes on as if nothing had been. */
async function nobodyIsHarmed(): Promise<void> {
  expect(await honest.send({ type: 'vote', question: 0, round: 1, mark: 'A' })).toEqual({ ok: true });
  await until(honest, (link) => link.view()?.room.votes[1] === 'A');
  expect(desk.state()).toBe('on');
}

const hello = (more: object = {}) => ({
  protocol: 1,
  role: 'seat',
  token: 'f'.repeat(32),
  code: CODE,
  name: '来捣乱的',
  ...more,
});

describe('a client that sends what no page sends is cut off, with a reason, and harms nobody', () => {
  const nothing = () => undefined;
  it.each<[string, (socket: Socket) => void, RegExp]>([
    ['a hello that is none', (socket) => socket.emit('hello', { protocol: 'x' }, nothing), /招呼看不懂/],
    [
      'a role there is not',
      (socket) => socket.emit('hello', hello({ role: 'keeper' }), nothing),
      /招呼看不懂/,
    ],
    [
      'more fields than there are',
      (socket) => socket.emit('hello', hello({ admin: true }), nothing),
      /招呼看不懂/,
    ],
    ['a hello without a wish for an answer', (socket) => socket.emit('hello', hello()), /消息看不懂/],
    ['an event there is not', (socket) => socket.emit('constructor', {}, nothing), /消息看不懂/],
    [
      'a request before a hello',
      (socket) => socket.emit('ask', { id: 'x', request: { type: 'end' } }, nothing),
      /没打招呼/,
    ],
    ['bytes', (socket) => socket.emit('hello', Buffer.alloc(100), nothing), /招呼看不懂/],
    [
      'a request that is none',
      (socket) => socket.emit('ask', { id: '../..', request: { type: 'vote' } }, nothing),
      /请求看不懂/,
    ],
    ['an event of the library', (socket) => socket.io.engine.write('2["disconnect"]'), /消息看不懂/],
    [
      'a broken frame',
      (socket) => socket.io.engine.write('251-["hello",{"_placeholder":true,"num":9}]'),
      /消息看不懂/,
    ],
    ['rubbish', (socket) => socket.io.engine.write('{[[['), /消息看不懂/],
  ])('%s', async (_, misbehave, reason) => {
    const socket = await rawSocket();
    misbehave(socket);
    await cutOff(socket);
    expect(at.told.some((line) => reason.test(line))).toBe(true);
    await nobodyIsHarmed();
  });

  it('a message longer than any honest one', async () => {
    const socket = await rawSocket();
    socket.emit('hello', hello({ name: 'x'.repeat(20_000) }), () => undefined);
    await cutOff(socket);
    await nobodyIsHarmed();
  });

  it('many messages at once', async () => {
    const socket = await rawSocket();
    for (let count = 0; count < 300; count += 1) socket.emit('ask', { id: `x${count}` });
    await cutOff(socket);
    await nobodyIsHarmed();
  });

  it('many answers to nothing', async () => {
    const socket = await rawSocket();
    for (let count = 0; count < 300; count += 1) socket.io.engine.write(`3${count}[]`);
    await cutOff(socket);
    expect(at.told.join()).toMatch(/发得太快/);
    await nobodyIsHarmed();
  });

  it('another hello on one connection', async () => {
    const socket = await rawSocket();
    // Said again while the hub was slow, it is the same hello.
    const twice = [socket.emitWithAck('hello', hello()), socket.emitWithAck('hello', hello())];
    for (const answer of await Promise.all(twice)) expect(answer).toMatchObject({ ok: true });
    socket.emit('hello', hello({ role: 'desk' }), () => undefined);
    await cutOff(socket);
    await nobodyIsHarmed();
  });

  it('bytes that are no http at all', async () => {
    const said = await new Promise<string>((resolve) => {
      let answer = '';
      connect(Number(new URL(at.address).port), '127.0.0.1')
        .on('data', (data) => {
          answer += data;
        })
        .on('close', () => resolve(answer))
        .on('error', () => undefined)
        .end(Buffer.from([0, 1, 2, 3, 255, 254, 13, 10, 13, 10]));
    });
    expect(said).toMatch(/^HTTP\/1\.1 400/);
    await nobodyIsHarmed();
  });
});

describe('a seat', () => {
  it('that taps too fast is put off, and all it asked arrives all the same', async () => {
    const taps = Array.from({ length: 40 }, (_, count) =>
      honest.send({ type: 'vote', question: 0, round: 1, mark: count % 2 === 0 ? 'A' : 'B' }),
    );
    expect((await Promise.all(taps)).every(({ ok }) => ok)).toBe(true);
    await until(honest, (link) => link.view()?.room.votes[1] === 'B');
  });

  it('cannot steer, vote for another, or speak for the keeper', async () => {
    for (const request of [
      { type: 'end' },
      { type: 'close' },
      { type: 'remove', member: desk.view()?.room.members[0]?.id ?? 'x' },
    ] as const)
      expect(await honest.send(request)).toEqual({ ok: false, refusal: 'not-yours' });
    expect(desk.view()?.room.phase).toBe('vote1');
  });

  it('is told of a request the hub does not know, and is not sent round in circles by it', async () => {
    expect(await honest.send({ type: 'dance' } as never)).toEqual({ ok: false, refusal: 'unreadable' });
    await until(honest, (link) => link.state() === 'away');
    await until(honest, (link) => link.state() === 'on');
    await nobodyIsHarmed();
  });
});

describe('what comes from elsewhere', () => {
  it.each([
    ['a page of another site', { origin: 'http://evil.test' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a name that was made to point here', { origin: 'http://evil.test', host: 'evil.test' }],
    ['a socket of no page', {}],
  ])('%s gets no socket', async (_, headers) => {
    await expect(rawSocket(headers as Record<string, string>)).rejects.toThrow();
    expect(at.told.join()).toMatch(/不是这台服务端的页面/);
    await nobodyIsHarmed();
  });

  it('a picture on a page of another site opens no connection, though it says nothing of an origin', async () => {
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`${at.address}${SOCKET_PATH}?EIO=4&transport=polling`, { headers })).status;
    expect(await ask({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await ask({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await ask({ 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await ask({})).toBe(200);
  });

  it.each([
    ['a page of another site', { origin: 'http://evil.test' }, 403],
    ['nobody', { origin: '' }, 403],
  ])('%s opens no class, whatever key it has', async (_, headers, status) => {
    expect((await at.open(undefined, headers)).status).toBe(status);
  });

  it('an upload that is too large is not read, and wrong ones are counted', async () => {
    expect((await at.open(`"${'x'.repeat(4_000_001)}"`).catch(() => ({ status: 413 }))).status).toBe(413);
    expect((await at.open('{"half":')).status).toBe(400);
    const more = [];
    for (let count = 0; count < 12; count += 1)
      more.push((await at.open('{}', { 'x-desk-key': 'no' })).status);
    expect(more.filter((status) => status === 403).length).toBeGreaterThan(5);
    expect(more.at(-1)).toBe(429);
    await nobodyIsHarmed();
  });
});

it('says nothing of names, keys or codes in what it tells', async () => {
  const { key } = at.hub;
  const thief = await rawSocket();
  for (const wrong of [hello({ code: 'geheim' }), hello({ role: 'desk', key: 'schluessel' })])
    expect(await thief.emitWithAck('hello', wrong)).toMatchObject({ ok: false });
  thief.emit('hello', { name: '不该写下来的名字' }, () => undefined);
  await cutOff(thief);
  const told = at.told.join('\n');
  expect(told).toMatch(/加入码不对/);
  for (const secret of [
    key,
    CODE,
    'geheim',
    'schluessel',
    '不该写下来的名字',
    '来捣乱的',
    '岳林',
    'f'.repeat(32),
  ])
    expect(told).not.toContain(secret);
});
