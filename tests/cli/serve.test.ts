import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses } from '../../src/cli/serve/addresses.ts';
import { appServer } from '../../src/cli/serve/app-server.ts';
import { byteRange } from '../../src/cli/serve/byte-range.ts';
import { listen } from '../../src/cli/serve/listen.ts';
import { serveOptions } from '../../src/cli/serve/serve-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const app = join(folder, 'app');
const SCRIPT = `export const said = '${'说得来话，'.repeat(100)}';`;
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(app, 'assets'), { recursive: true });
  mkdirSync(join(app, '.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'not served');
  writeFileSync(join(app, 'index.html'), '<!doctype html>');
  writeFileSync(join(app, 'manifest.webmanifest'), '{}');
  writeFileSync(join(app, '.vite/manifest.json'), '{}');
  writeFileSync(join(app, 'assets/index-1a2b.js'), SCRIPT);
  writeFileSync(join(app, 'assets/knock-3c4d.mp3'), Buffer.from('0123456789'));
  server = appServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Asks for a path as it is written: `fetch` would tidy it up first. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('the server of the package', () => {
  it('keeps what has a hash in its name for good, and asks about the rest each time', async () => {
    expect((await ask('/assets/index-1a2b.js')).headers['cache-control']).toContain('immutable');
    for (const path of ['/', '/index.html?x=1', '/manifest.webmanifest'])
      expect((await ask(path)).headers['cache-control']).toBe('no-cache');
  });

  it('says what a file is', async () => {
    expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await ask('/assets/index-1a2b.js')).headers['content-type']).toMatch(/^text\/javascript/);
    expect((await ask('/manifest.webmanifest')).headers['content-type']).toMatch(
      /^application\/manifest\+json/,
    );
    expect((await ask('/assets/knock-3c4d.mp3')).headers).toMatchObject({
      'content-type': 'audio/mpeg',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/assets/../../secret.txt',
    '/.vite/manifest.json',
    '/%',
    '/%00',
    '/assets',
    '/nothing.js',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe('没有这个文件\n');
  });

  it('reads only', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    const head = await ask('/assets/index-1a2b.js', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('compresses text where the browser can read it', async () => {
    const plain = await ask('/assets/index-1a2b.js');
    const small = await ask('/assets/index-1a2b.js', { 'accept-encoding': 'gzip, br' });
    expect(plain.body.toString()).toBe(SCRIPT);
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(small.body).toString()).toBe(SCRIPT);
    expect(small.body.length).toBeLessThan(plain.body.length);
  });

  it('does not send again what the browser has, and tells a new version of the same size from it', async () => {
    const etag = String((await ask('/')).headers.etag);
    expect((await ask('/', { 'if-none-match': etag })).status).toBe(304);
    writeFileSync(join(app, 'index.html'), '<!doctype HTML>');
    const next = appServer(app);
    await new Promise<void>((resolve) => next.listen(0, '127.0.0.1', resolve));
    const answer = await fetch(`http://127.0.0.1:${(next.address() as AddressInfo).port}/`, {
      headers: { 'if-none-match': etag },
    });
    expect([answer.status, await answer.text()]).toEqual([200, '<!doctype HTML>']);
    next.closeAllConnections();
    next.close();
  });

  it('sends a part of a sound', async () => {
    const part = await ask('/assets/knock-3c4d.mp3', { range: 'bytes=2-4' });
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ]);
    expect((await ask('/assets/knock-3c4d.mp3', { range: 'bytes=10-' })).status).toBe(416);
  });

  it('refuses a folder without the app', () => {
    expect(() => appServer(join(app, 'assets'))).toThrow(/index\.html/);
  });

  it('says in words that a port is taken', async () => {
    expect(await listen(appServer(app), port, '127.0.0.1')).toEqual({
      ok: false,
      error: expect.stringContaining(`端口 ${port} 已经有程序在用`),
    });
  });
});

it.each([
  [undefined, 'whole'],
  ['bytes=0-', { start: 0, end: 9 }],
  ['bytes=3-5', { start: 3, end: 5 }],
  ['bytes=3-500', { start: 3, end: 9 }],
  ['bytes=-4', { start: 6, end: 9 }],
  ['bytes=-40', { start: 0, end: 9 }],
  ['bytes=-0', 'beyond'],
  ['bytes=10-', 'beyond'],
  ['bytes=5-3', 'whole'],
  ['bytes=-', 'whole'],
  ['bytes=0-1,3-4', 'whole'],
  ['pages=1-2', 'whole'],
] as const)('reads the range %s of ten bytes', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range);
});

describe('the command line', () => {
  it('serves this computer only unless told otherwise', () => {
    expect(serveOptions([])).toEqual({
      ok: true,
      value: { port: undefined, host: '127.0.0.1', verify: false },
    });
  });

  it('lets later arguments win, as the start scripts promise', () => {
    expect(serveOptions(['--host', '0.0.0.0', '--port=8080', '--host', '10.0.0.1'])).toMatchObject({
      value: { port: 8080, host: '10.0.0.1' },
    });
  });

  it.each([['--port', '0'], ['--port', '65536'], ['--port', 'web'], ['--port'], ['--wat'], ['stray']])(
    'refuses %s %s',
    (...args) => {
      expect(serveOptions(args).ok).toBe(false);
    },
  );
});

describe('the addresses it prints', () => {
  const card = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') => ({
    address,
    internal,
    family,
    netmask: '',
    mac: '',
    cidr: null,
    ...(family === 'IPv6' && { scopeid: 0 }),
  });
  const interfaces = {
    lo: [card('127.0.0.1', true)],
    eth: [card('192.168.3.7'), card('fe80::1', false, 'IPv6')],
    wifi: [card('10.1.2.3')],
  } as Parameters<typeof addresses>[2];

  it('are this computer alone', () => {
    expect(addresses('127.0.0.1', 4173, interfaces)).toEqual({ here: 'http://127.0.0.1:4173/', network: [] });
  });

  it('are every card a classroom could reach', () => {
    expect(addresses('0.0.0.0', 80, interfaces)).toEqual({
      here: 'http://127.0.0.1:80/',
      network: ['http://10.1.2.3:80/', 'http://192.168.3.7:80/'],
    });
  });

  it('are the one that was named', () => {
    expect(addresses('10.1.2.3', 80, interfaces).network).toEqual(['http://10.1.2.3:80/']);
  });
});
