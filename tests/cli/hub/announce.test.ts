import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { announcement } from '../../../src/cli/hub/announce-class.ts';
import { bigText } from '../../../src/cli/hub/big-text.ts';
import { dataFolder } from '../../../src/cli/hub/data-folder.ts';
import { browserCommand } from '../../../src/cli/hub/open-in-browser.ts';

const about = {
  port: 4173,
  network: ['http://192.168.1.5:4173/', 'http://10.0.0.7:4173/'],
  here: 'http://127.0.0.1:4173/',
  key: 'BCDFGHJKMNPQ',
  platform: 'linux' as NodeJS.Platform,
  resumed: false,
};
const said = (change: Partial<typeof about> = {}) => announcement({ ...about, ...change }).join('\n');

describe('what a terminal says when a class can begin', () => {
  it('is the address of the phones in large letters, the others, and the desk with its key', () => {
    const words = said();
    expect(words).toContain('█');
    expect(words.indexOf('http://192.168.1.5:4173/k')).toBeLessThan(words.indexOf('http://10.0.0.7:4173/k'));
    expect(words).toContain('http://127.0.0.1:4173/#/class/BCDFGHJKMNPQ');
    expect(words).toContain('BCDF-GHJK-MNPQ');
  });

  it('fits a usual terminal, whatever the address', () => {
    for (const address of ['http://192.168.100.200:4173/', 'http://10.0.0.1:80/'])
      for (const line of said({ network: [address] }).split('\n'))
        if (line.includes('█')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each<[NodeJS.Platform, RegExp]>([
    ['win32', /netsh advfirewall firewall add rule .* localport=4173/],
    ['linux', /ufw allow 4173\/tcp[\s\S]*firewall-cmd --add-port=4173\/tcp/],
    ['darwin', /防火墙/],
  ])('on %s is the sentence for its firewall', (platform, sentence) => {
    expect(said({ platform })).toMatch(sentence);
  });

  it('is how to do without, where there is no network', () => {
    expect(said({ network: [] })).toMatch(/举手数人/);
    expect(said({ network: [] })).not.toMatch(/netsh|ufw/);
  });

  it('is that a class goes on', () => {
    expect(said({ resumed: true })).toContain('接着上');
    expect(said()).not.toContain('上一堂课没有下课');
  });
});

it('large letters are those of an address', () => {
  expect(bigText('1.0:/k')?.split('\n')).toHaveLength(5);
  expect(bigText('classroom.test')).toBeUndefined();
});

describe('the browser of this computer', () => {
  it.each<[NodeJS.Platform, object, string | undefined]>([
    ['win32', {}, 'rundll32'],
    ['darwin', {}, 'open'],
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', {}, undefined],
  ])('on %s with %j is opened by %s, without a shell', (platform, env, program) => {
    const command = browserCommand('http://127.0.0.1/#/class/X&calc', { platform, env } as never);
    expect(command?.[0]).toBe(program);
    if (command) expect(command.at(-1)).toBe('http://127.0.0.1/#/class/X&calc');
  });
});

it('a class is kept where one may write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  expect(dataFolder(join(folder, 'classes'))).toBe(join(folder, 'classes'));
  writeFileSync(join(folder, 'file'), '');
  expect(dataFolder(join(folder, 'file/classes'))).toBe(join(tmpdir(), 'shuodelai-classes'));
  rmSync(folder, { recursive: true });
});
