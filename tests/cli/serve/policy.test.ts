import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyOf, withServedPolicy } from '../../../src/cli/content-policy.ts';
import { hostNames, placeOf } from '../../../src/cli/serve/hosts.ts';
import { policyFor } from '../../../src/cli/serve/policy.ts';
import { CONTENT_POLICY, folderWithApp } from '../../support/app-folder.ts';
import { type ServedFolder, servedFolder } from '../../support/served-folder.ts';

const folder = folderWithApp();
let served: ServedFolder;

beforeAll(async () => {
  served = await servedFolder(join(folder, 'app'), ['academy.test']);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describe('what every answer says', () => {
  it.each([
    ['/', {}, 'GET', 200],
    ['/', { 'if-none-match': '*' }, 'GET', 304],
    ['/assets/index-1a2b.js', {}, 'HEAD', 200],
    ['/assets/knock-3c4d.mp3', { range: 'bytes=1-2' }, 'GET', 206],
    ['/assets/knock-3c4d.mp3', { range: 'bytes=10-' }, 'GET', 416],
    ['/', { 'if-match': '"x"' }, 'GET', 412],
    ['/nothing.js', {}, 'GET', 404],
    ['/%', {}, 'GET', 400],
    ['/', {}, 'POST', 405],
    ['/', { host: 'evil.test' }, 'GET', 421],
  ])('%s with %j by %s', async (path, asked, method, status) => {
    const answer = await served.ask(path, asked as Record<string, string>, method);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-security-policy': `${CONTENT_POLICY}; frame-ancestors 'none'`,
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/^microphone=\(self\), camera=\(\)/),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('is what another web server is asked to say', () => {
    const guide = readFileSync('docs/deploy.md', 'utf8');
    for (const [name, value] of Object.entries(policyFor(CONTENT_POLICY, []).headers)) {
      const said = String(value).replace(`${CONTENT_POLICY}; `, ''); // the page says the rest itself
      expect(guide).toContain(`add_header ${name} "${said}" always;`);
    }
  });

  it('cuts the page off from those that open it, where browsers heed that', async () => {
    const openerPolicy = async (host: string) =>
      (await served.ask('/', { host })).headers['cross-origin-opener-policy'];
    expect(await openerPolicy('127.0.0.1')).toBe('same-origin');
    expect(await openerPolicy('localhost:4173')).toBe('same-origin');
    expect(await openerPolicy('academy.test')).toBeUndefined();
    expect(await openerPolicy('10.1.2.3')).toBeUndefined();
  });
});

describe('the policy of a built page', () => {
  const policy = policyOf(withServedPolicy('<html><head><script>go("$&")</script></head></html>'));

  it('is found again where it was put', () => {
    expect(policy).toMatch(
      /^default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'self' 'sha256-/,
    );
  });

  it('reaches its own host and no other', () => {
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/wss?:|https?:|unsafe|\*/);
  });

  it('is missing where none was put', () => {
    expect(policyOf('<head></head>')).toBeUndefined();
  });
});

describe('the names a server answers to', () => {
  const names = hostNames('Lehrer-PC.school.test', ['Academy.test', '训练.测试', '0.0.0.0', '::', 'no name']);

  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.0.0.1:4173', 'loopback'],
    ['127.8.8.8', 'loopback'],
    ['localhost:4173', 'loopback'],
    ['LOCALHOST', 'loopback'],
    ['localhost.', 'loopback'],
    ['app.localhost:80', 'loopback'],
    ['[::1]:4173', 'loopback'],
    ['192.168.3.7:4173', 'network'],
    ['[fe80::1]', 'network'],
    ['academy.test:8080', 'network'],
    ['academy.test.', 'network'],
    ['xn--sn0al8x.xn--0zwm56d', 'network'], // 训练.测试
    ['lehrer-pc', 'network'],
    ['lehrer-pc.local:4173', 'network'],
    ['lehrer-pc.school.test', 'network'],
    ['evil.test', undefined],
    ['evil.test:4173', undefined],
    ['academy.test.evil.test', undefined],
    ['xacademy.test', undefined],
    ['localhost.evil.test', undefined],
    ['notlocalhost', undefined],
    ['127.0.0.1.evil.test', undefined],
    ['127.evil.test', undefined],
    ['1::1', undefined],
    ['[evil.test]', undefined],
    ['user@127.0.0.1', undefined],
    ['127.0.0.1/evil.test', undefined],
    ['127.0.0.1, evil.test', undefined],
    ['127.0.0.1:80:80', undefined],
    ['127.0.0.1:port', undefined],
    [' ', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (host, place) => {
    expect(placeOf(host, names)).toBe(place);
  });

  it('refuses a page that calls this machine by a name of its own, and says how to come in', async () => {
    for (const path of ['/', '/assets/knock-3c4d.mp3', '/nothing.js']) {
      const { status, body, headers } = await served.ask(path, { host: `evil.test:${served.port}` });
      expect([status, headers['cache-control']]).toEqual([421, 'no-store']);
      expect(body.toString()).toContain('--name');
    }
    expect((await served.ask('/', { host: `academy.test:${served.port}` })).status).toBe(200);
  });

  it('goes by the whole address where one is asked for', async () => {
    const known = { host: '127.0.0.1' };
    expect((await served.ask('http://evil.test/', known)).status).toBe(421);
    expect((await served.ask('http://academy.test/index.html?x', { host: 'evil.test' })).status).toBe(200);
    expect((await served.ask('http://academy.test', known)).status).toBe(200);
  });

  it.each([
    ['GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.test', 421],
    ['GET / HTTP/1.1\r\nHost: evil.test\r\nHost: 127.0.0.1', 421],
    ['GET / HTTP/1.1', 400],
    ['GET / HTTP/1.0', 421],
    ['GET index.html HTTP/1.1\r\nHost: 127.0.0.1', 400],
    ['OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1', 405],
  ])('answers %j with %i', async (lines, status) => {
    expect(await served.send(lines)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});
