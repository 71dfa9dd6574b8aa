import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addresses } from '../../../src/cli/serve/addresses.ts';
import { readApp } from '../../../src/cli/serve/app.ts';
import { listen } from '../../../src/cli/serve/listen.ts';
import { serveOptions } from '../../../src/cli/serve/serve-options.ts';
import { folderWithApp } from '../../support/app-folder.ts';
import { servedFolder } from '../../support/served-folder.ts';

const folder = folderWithApp();
const app = join(folder, 'app');
afterAll(() => rmSync(folder, { recursive: true }));

describe('a folder that cannot be served', () => {
  it.each([
    [join(app, 'assets'), '没有 index.html'],
    [join(tmpdir(), 'no such folder'), '（ENOENT）'],
    [join(app, 'index.html'), '（ENOTDIR）'],
  ])('%s: %s', (none, words) => {
    expect(readApp(none, [])).toEqual({ ok: false, error: expect.stringContaining(words) });
  });

  it('is one whose page lost its policy', () => {
    const other = folderWithApp();
    writeFileSync(join(other, 'app/index.html'), '<!doctype html>');
    expect(readApp(join(other, 'app'), [])).toEqual({
      ok: false,
      error: expect.stringContaining('安全规则'),
    });
    rmSync(other, { recursive: true });
  });
});

it('is served through a link that leads to it', async () => {
  const link = join(folder, 'current');
  symlinkSync(app, link, 'junction');
  const served = await servedFolder(link);
  expect((await served.ask('/assets/knock-3c4d.mp3')).status).toBe(200);
  await served.close();
});

it('says in words that a port is taken', async () => {
  const served = await servedFolder(app);
  expect(await listen(createServer(), served.port, '127.0.0.1')).toEqual({
    ok: false,
    error: expect.stringContaining(`端口 ${served.port} 已经有程序在用`),
  });
  await served.close();
});

describe('the command line', () => {
  it('serves this computer only unless told otherwise', () => {
    expect(serveOptions([])).toEqual({
      ok: true,
      value: { port: undefined, host: '127.0.0.1', names: [], verify: false, classroom: undefined },
    });
  });

  it('lets later arguments win, as the start scripts promise, and takes several names', () => {
    expect(
      serveOptions([
        '--host',
        '0.0.0.0',
        '--port=8080',
        '--host',
        '10.0.0.1',
        '--name',
        'a.test',
        '--name=b',
      ]),
    ).toMatchObject({ value: { port: 8080, host: '10.0.0.1', names: ['a.test', 'b'] } });
  });

  it('opens a class to the network, and to where it is told', () => {
    expect(serveOptions(['--class'])).toMatchObject({
      value: { host: '0.0.0.0', classroom: { data: undefined, redis: undefined, open: true } },
    });
    expect(
      serveOptions(['--class', '--host', '10.0.0.1', '--data=x', '--redis=redis://h:1', '--no-open']),
    ).toMatchObject({
      value: { host: '10.0.0.1', classroom: { data: 'x', redis: 'redis://h:1', open: false } },
    });
  });

  it.each([
    ['--data', 'x'],
    ['--redis', 'redis://h'],
    ['--class', '--redis', 'http://h'],
    ['--port', '0'],
    ['--port', '65536'],
    ['--port', 'web'],
    ['--port'],
    ['--wat'],
    ['stray'],
    ['--name', 'http://academy.test/'],
    ['--name', 'academy.test:8080'],
    ['--name', 'academy.test/app'],
    ['--name', ''],
  ])('refuses %s %s', (...args) => {
    expect(serveOptions(args).ok).toBe(false);
  });
});

describe('the addresses it prints', () => {
  const card = (
    address: string,
    { internal = false, family = 'IPv4' as 'IPv4' | 'IPv6', mac = '3c:7c:3f:00:00:01' } = {},
  ) => ({
    address,
    internal,
    family,
    netmask: '',
    mac,
    cidr: null,
    ...(family === 'IPv6' && { scopeid: 0 }),
  });
  const interfaces = {
    lo: [card('127.0.0.1', { internal: true })],
    eth: [card('192.168.3.7'), card('fe80::1', { family: 'IPv6' })],
    wifi: [card('10.1.2.3')],
  } as Parameters<typeof addresses>[2];

  it('are this computer alone', () => {
    expect(addresses('127.0.0.1', 4173, interfaces)).toEqual({ here: 'http://127.0.0.1:4173/', network: [] });
  });

  it('are every card a classroom could reach', () => {
    expect(addresses('0.0.0.0', 80, interfaces)).toEqual({
      here: 'http://127.0.0.1:80/',
      network: ['http://192.168.3.7:80/', 'http://10.1.2.3:80/'],
    });
  });

  it('begin with the one phones are likely to reach, whatever else is plugged in', () => {
    const many = {
      'vEthernet (WSL)': [card('192.168.80.1')],
      docker0: [card('172.17.0.1', { mac: '02:42:00:00:00:01' })],
      'VMware Network Adapter VMnet8': [card('192.168.126.1')],
      以太网: [card('169.254.7.7')],
      'Ethernet 3': [card('192.168.56.1', { mac: '0a:00:27:00:00:05' })],
      WLAN: [card('10.20.30.40')],
      'office vpn tun0': [card('192.168.9.9')],
    } as Parameters<typeof addresses>[2];
    const { network } = addresses('0.0.0.0', 80, many);
    expect(network).toHaveLength(7);
    expect(network[0]).toBe('http://10.20.30.40:80/');
    expect(network.at(-1)).toBe('http://169.254.7.7:80/');
  });

  it('are the one that was named', () => {
    expect(addresses('10.1.2.3', 80, interfaces).network).toEqual(['http://10.1.2.3:80/']);
  });
});
