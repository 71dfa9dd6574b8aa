import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWithApp, pageOf, SCRIPT, SOUND } from '../../support/app-folder.ts';
import { type ServedFolder, servedFolder } from '../../support/served-folder.ts';

const folder = folderWithApp();
const app = join(folder, 'app');
const JS = '/assets/index-1a2b.js';
const MP3 = '/assets/knock-3c4d.mp3';
let served: ServedFolder;
/** Tags of the script, plain and compressed, and of the sound. */
let plain: string;
let gzip: string;
let sound: string;

const etagOf = async (path: string, coding: string) =>
  String((await served.ask(path, { 'accept-encoding': coding })).headers.etag);

beforeAll(async () => {
  served = await servedFolder(app);
  [plain, gzip, sound] = await Promise.all([etagOf(JS, 'identity'), etagOf(JS, 'gzip'), etagOf(MP3, 'gzip')]);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describe('what a file is sent as', () => {
  it('keeps what has a hash in its name for good, and asks about the rest each time', async () => {
    expect((await served.ask(JS)).headers['cache-control']).toContain('immutable');
    for (const path of ['/', '/index.html?x=1', '/manifest.webmanifest'])
      expect((await served.ask(path)).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    [JS, 'text/javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    [MP3, 'audio/mpeg'],
    ['/assets/%E7%A9%BA%20%E6%A0%BC.txt', 'text/plain; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await served.ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });
});

describe('a folder', () => {
  it('is the page in it, under the address that ends in /', async () => {
    const { status, headers, body } = await served.ask('/play/door/');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain('door');
  });

  it('without the / is sent there, whatever folder a proxy has put the app into', async () => {
    const { status, headers, body } = await served.ask('/play/door');
    expect([status, headers.location, body.toString()]).toEqual([301, './door/', '网址后面少一个 /\n']);
  });

  it('without a page is none', async () => {
    expect((await served.ask('/play/')).status).toBe(404);
    expect((await served.ask('/play')).status).toBe(404);
  });
});

describe('what is given to nobody', () => {
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt',
    '/assets/../../secret.txt',
    '/.vite/manifest.json',
    '/linked.txt',
    '/linked/inner.txt',
    '/%00',
    '/index.html%00.js',
    '/assets',
    '/assets/',
    '/nothing.js',
    '/__proto__',
  ])('%s', async (path) => {
    const { status, headers, body } = await served.ask(path);
    expect([status, body.toString(), headers['cache-control']]).toEqual([404, '没有这个文件\n', 'no-store']);
  });

  it.each(['/%', '/%zz', '/assets/%E7%A9', '/%C0%AE%C0%AE/secret.txt'])('%s is no address', async (path) => {
    const { status, body } = await served.ask(path);
    expect([status, body.toString()]).toEqual([400, '网址写得不对\n']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s', async (method) => {
    const { status, headers } = await served.ask(JS, {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('compression', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['gzip', true],
    ['gzip, deflate, br, zstd', true],
    ['br', false],
    ['GZIP', true],
    ['x-gzip', true],
    ['*', true],
    ['gzip;q=0', false],
    ['gzip; q=0.000, *', false],
    ['gzip ; q=0.5', true],
    ['*;q=0', false],
    ['identity;q=1, *;q=0', false], // a browser that fetches sound
    ['gzip;q=0.5, identity;q=1', false],
    ['gzip;q=1, identity;q=0.5', true],
    ['gzip;q=0.5, identity;q=0.5', true],
    ['gzip;q=2', false],
    ['gzip;q=often', false],
    ['notgzip', false],
    ['gzipped', false],
  ])('for Accept-Encoding %s: %s', async (coding, compressed) => {
    const { headers, body } = await served.ask(JS, coding === undefined ? {} : { 'accept-encoding': coding });
    expect(headers['content-encoding']).toBe(compressed ? 'gzip' : undefined);
    expect(headers.etag).toBe(compressed ? gzip : plain);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect((compressed ? gunzipSync(body) : body).toString()).toBe(SCRIPT);
  });

  it('has a tag of its own, and is told of wherever it depends on the request', async () => {
    expect(gzip).not.toBe(plain);
    for (const headers of [{ 'if-none-match': plain }, { range: 'bytes=0-1' }])
      expect((await served.ask(JS, headers)).headers.vary).toBe('Accept-Encoding');
  });

  it('leaves alone what it makes no smaller', async () => {
    const { headers } = await served.ask(MP3, { 'accept-encoding': 'gzip' });
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
  });

  it('sends the plain file where that is all there is, even to whoever refuses it', async () => {
    const { status, body } = await served.ask(MP3, { 'accept-encoding': 'gzip, *;q=0' });
    expect([status, body.toString()]).toEqual([200, SOUND]);
  });
});

describe('preconditions', () => {
  // {plain}, {gzip}: the tags of the script.
  it.each([
    ['if-none-match', '{plain}', 'identity', 304],
    ['if-none-match', '{gzip}', 'gzip', 304],
    ['if-none-match', '{gzip}', 'identity', 200], // what it has is not what it would get
    ['if-none-match', '{plain}', 'gzip', 200],
    ['if-none-match', 'W/{plain}', 'identity', 304],
    ['if-none-match', '"other", W/{plain}', 'identity', 304],
    ['if-none-match', '*', 'identity', 304],
    ['if-none-match', ' * ', 'gzip', 304],
    ['if-none-match', '"*"', 'identity', 200],
    ['if-none-match', '"other"', 'identity', 200],
    ['if-none-match', '"x{bare}"', 'identity', 200],
    ['if-none-match', '', 'identity', 200],
    ['if-match', '{plain}', 'identity', 200],
    ['if-match', '*', 'identity', 200],
    ['if-match', '"other"', 'identity', 412],
    ['if-match', 'W/{plain}', 'identity', 412],
    ['if-modified-since', 'Fri, 01 Jan 2100 00:00:00 GMT', 'identity', 200], // no dates, no say
    ['if-unmodified-since', 'Sat, 01 Jan 2000 00:00:00 GMT', 'identity', 200],
  ])('%s: %s of %s is %i', async (name, value, coding, status) => {
    const header = value
      .replace('{plain}', plain)
      .replace('{gzip}', gzip)
      .replace('{bare}', plain.slice(1, -1));
    for (const method of ['GET', 'HEAD']) {
      const answer = await served.ask(JS, { [name]: header, 'accept-encoding': coding }, method);
      expect(answer.status).toBe(status);
      if (status === 304)
        expect(answer).toMatchObject({
          body: Buffer.alloc(0),
          headers: { etag: coding === 'gzip' ? gzip : plain, 'cache-control': /immutable/ },
        });
    }
  });

  it('that a file is there no longer', async () => {
    expect((await served.ask('/nothing.js', { 'if-none-match': '*' })).status).toBe(404);
  });

  it('tell a new version of the same size from the old one', async () => {
    const etag = await etagOf('/', 'gzip');
    writeFileSync(join(app, 'index.html'), pageOf('说不来'.repeat(30)));
    const next = await servedFolder(app);
    const asked = { 'if-none-match': etag, 'accept-encoding': 'gzip' };
    expect((await served.ask('/', asked)).status).toBe(304);
    expect((await next.ask('/', asked)).status).toBe(200);
    await next.close();
  });
});

describe('parts', () => {
  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['Bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=5-500', 206, '56789', 'bytes 5-9/10'],
    ['bytes=0-', 206, SOUND, 'bytes 0-9/10'],
    ['bytes=-500', 206, SOUND, 'bytes 0-9/10'],
    ['bytes=0-1,4-5', 200, SOUND, undefined],
    ['bytes=4-2', 200, SOUND, undefined],
    ['bytes=-', 200, SOUND, undefined],
    ['bytes=a-b', 200, SOUND, undefined],
    ['lines=1-2', 200, SOUND, undefined],
    ['bytes=10-', 416, '文件没有这么长\n', 'bytes */10'],
    ['bytes=-0', 416, '文件没有这么长\n', 'bytes */10'],
    [`bytes=${'9'.repeat(400)}-`, 416, '文件没有这么长\n', 'bytes */10'],
    [`bytes=1-${'9'.repeat(400)}`, 206, '123456789', 'bytes 1-9/10'],
  ])('%s: %i', async (range, status, text, place) => {
    const { headers, body, ...answer } = await served.ask(MP3, { range });
    expect([answer.status, body.toString(), headers['content-range']]).toEqual([status, text, place]);
    expect(Number(headers['content-length'] ?? body.length)).toBe(body.length);
    if (status < 300) expect([headers.etag, headers['accept-ranges']]).toEqual([sound, 'bytes']);
  });

  it.each([
    ['{sound}', 206],
    ['W/{sound}', 200],
    ['"of another version"', 200],
    ['*', 200],
    ['Fri, 01 Jan 2100 00:00:00 GMT', 200],
  ])('only go on with what the browser has: If-Range %s is %i', async (value, status) => {
    const asked = { range: 'bytes=2-4', 'if-range': value.replace('{sound}', sound) };
    const answer = await served.ask(MP3, asked);
    expect([answer.status, answer.body.toString()]).toEqual([status, status === 206 ? '234' : SOUND]);
    const beyond = await served.ask(MP3, { ...asked, range: 'bytes=10-' });
    expect(beyond.status).toBe(status === 206 ? 416 : 200);
  });

  it('are parts of what would be sent whole', async () => {
    const asked = { 'accept-encoding': 'gzip', 'if-range': gzip };
    const whole = await served.ask(JS, asked);
    const [first, rest] = [
      await served.ask(JS, { ...asked, range: 'bytes=0-9' }),
      await served.ask(JS, { ...asked, range: 'bytes=10-' }),
    ];
    expect([first.status, first.headers['content-encoding'], first.headers.etag]).toEqual([
      206,
      'gzip',
      gzip,
    ]);
    expect(gunzipSync(Buffer.concat([first.body, rest.body])).toString()).toBe(SCRIPT);
    expect(first.body.length + rest.body.length).toBe(whole.body.length);
    const plainAsked = { 'accept-encoding': 'identity', 'if-range': gzip, range: 'bytes=0-9' };
    expect((await served.ask(JS, plainAsked)).status).toBe(200);
  });

  it('come after the question whether anything is wanted', async () => {
    const { status } = await served.ask(MP3, { range: 'bytes=2-4', 'if-none-match': sound });
    expect(status).toBe(304);
  });
});

describe('HEAD', () => {
  it.each([{}, { 'accept-encoding': 'gzip' }])(
    'says of %j what GET would, without the content',
    async (asked) => {
      const [get, head] = [await served.ask(JS, asked), await served.ask(JS, asked, 'HEAD')];
      const { date: _, ...headers } = get.headers;
      expect(head).toMatchObject({ status: 200, headers, body: Buffer.alloc(0) });
    },
  );

  it('knows no parts', async () => {
    const { status, headers } = await served.ask(MP3, { range: 'bytes=2-4' }, 'HEAD');
    expect([status, headers['content-length']]).toEqual([200, '10']);
  });

  it('of nothing', async () => {
    const { status, body } = await served.ask('/nothing.js', {}, 'HEAD');
    expect([status, body.length]).toEqual([404, 0]);
  });
});
