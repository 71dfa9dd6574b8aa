import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withInlinePolicy } from '../../src/cli/content-policy.ts';
import { outsideOf } from '../../src/cli/one-file/outside.ts';
import { collectPackage } from '../../src/cli/pack/collect-package.ts';
import { releaseDate } from '../../src/cli/pack/release-date.ts';
import { startScripts } from '../../src/cli/pack/start-scripts.ts';
import { zipPackage } from '../../src/cli/pack/zip-package.ts';

const text = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function collect() {
  const app = mkdtempSync(join(tmpdir(), 'packed-'));
  writeFileSync(join(app, 'index.html'), '<!doctype html>');
  const files = collectPackage({
    app,
    server: { code: 'serve();', licenses: '# Licenses' },
    oneFile: '<html>',
  });
  rmSync(app, { recursive: true });
  return files;
}

/** Unix modes of an archive's entries, out of its central directory (APPNOTE 4.3.12). */
function modes(zip: Uint8Array): Map<string, number> {
  const view = Buffer.from(zip);
  const found = new Map<string, number>();
  for (let at = view.indexOf('PK\x01\x02'); at >= 0; at = view.indexOf('PK\x01\x02', at + 4)) {
    const name = view.toString('utf8', at + 46, at + 46 + view.readUInt16LE(at + 28));
    found.set(name, view.readUInt32LE(at + 38) >>> 16);
  }
  return found;
}

/** Date and time of an archive's first entry (APPNOTE 4.4.6). */
function writtenDate(zip: Uint8Array): string {
  const view = Buffer.from(zip);
  const [time, day] = [view.readUInt16LE(10), view.readUInt16LE(12)];
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${1980 + (day >> 9)}-${two((day >> 5) & 15)}-${two(day & 31)}`;
  return `${date}T${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}Z`;
}

afterEach(() => vi.unstubAllEnvs());

describe('the package', () => {
  it('holds the app, a server, the one file, scripts and instructions', () => {
    expect([...collect().keys()]).toEqual([
      'LICENSE.txt',
      'README.txt',
      'THIRD-PARTY.txt',
      'app/index.html',
      'need-node.txt',
      'server-licenses.txt',
      'server.mjs',
      'shuodelai.html',
      'start-class.cmd',
      'start-class.sh',
      'start-lan.cmd',
      'start-lan.sh',
      'start.cmd',
      'start.sh',
      'SHA256SUMS.txt',
    ]);
  });

  it('lists the hash of everything else', () => {
    const files = collect();
    const lines = text(files.get('SHA256SUMS.txt')).trimEnd().split('\n');
    expect(lines).toHaveLength(files.size - 1);
    for (const line of lines) {
      const [hash, path = ''] = line.split('  ');
      expect(hash).toBe(
        createHash('sha256')
          .update(files.get(path) as Uint8Array)
          .digest('hex'),
      );
    }
  });

  it('says in Notepad what an administrator has to know', () => {
    const readme = text(collect().get('README.txt'));
    expect(readme).toMatch(/^\uFEFF# 「说得来」部署说明\r\n/);
    expect(readme).not.toMatch(/[^\r]\n/);
    for (const word of [
      'nginx',
      'IIS',
      '防火墙',
      '--port',
      'IndexedDB',
      '导出',
      '换新版本',
      '不用了',
      'https',
      '麦克风',
      'certutil',
    ])
      expect(readme).toContain(word);
  });

  // The second is a moment that New York's clocks leave out.
  it.each(['2026-03-01T12:34:56Z', '2026-03-08T02:30:00Z', '2026-11-01T01:30:00Z'])(
    'is the same to the byte wherever it is made, and says %s',
    (moment) => {
      const zips = ['Asia/Shanghai', 'America/New_York', 'UTC'].map((zone) => {
        vi.stubEnv('TZ', zone);
        expect(new Date(moment).getTimezoneOffset() === 0).toBe(zone === 'UTC');
        return zipPackage('shuodelai-1', collect(), new Date(moment));
      });
      for (const zip of zips) {
        expect(Buffer.compare(zip, zips[0] as Uint8Array)).toBe(0);
        expect(writtenDate(zip)).toBe(moment);
      }
      expect(process.env.TZ).toBe('UTC');
    },
  );

  it('unpacks to what went in, with scripts that may be run', () => {
    const files = collect();
    const zip = zipPackage('shuodelai-1', files, new Date('2026-03-01T12:34:56Z'));
    const unpacked = unzipSync(zip);
    for (const [path, bytes] of files)
      expect(Buffer.compare(unpacked[`shuodelai-1/${path}`] as Uint8Array, bytes)).toBe(0);
    const mode = modes(zip);
    expect(mode.get('shuodelai-1/start.sh')?.toString(8)).toBe('100755');
    expect(mode.get('shuodelai-1/start-lan.sh')?.toString(8)).toBe('100755');
    expect(mode.get('shuodelai-1/server.mjs')?.toString(8)).toBe('100644');
  });

  it('carries the date it is told, or one worked out from its content', () => {
    const date = (content: string, env = {}) => releaseDate('2031-05-06', content, env).toISOString();
    expect(date('a', { SOURCE_DATE_EPOCH: '1772368496' })).toBe('2026-03-01T12:34:56.000Z');
    expect(date('a')).toMatch(/^2031-05-06T/);
    expect(date('a', { SOURCE_DATE_EPOCH: 'soon' })).toBe(date('a'));
    const dates = new Set(Array.from({ length: 50 }, (_, index) => date(`content ${index}`)));
    expect(dates.size).toBe(50); // web servers take a file of the same size and date for unchanged
    for (const one of dates) expect(new Date(one).getUTCSeconds() % 2).toBe(0);
  });

  it('takes no day that is none', () => {
    expect(() => releaseDate('2026-13-01', '', {})).toThrow(/released/);
    expect(() => releaseDate('27.11.2026', '', {})).toThrow(/released/);
  });
});

describe('the start scripts', () => {
  it('for Windows are ASCII with CRLF, which is all cmd.exe reads safely', () => {
    for (const [name, script] of startScripts()) {
      if (!name.endsWith('.cmd')) continue;
      expect(script).toMatch(/^[\x20-\x7e\r\n]+$/);
      expect(script).not.toMatch(/[^\r]\n/);
      expect(script).toContain('chcp 65001');
    }
  });

  it('open the app to the network only when that is what was double-clicked', () => {
    const scripts = startScripts();
    for (const ending of ['cmd', 'sh']) {
      expect(scripts.get(`start.${ending}`)).toContain('--host 127.0.0.1');
      expect(scripts.get(`start-lan.${ending}`)).toContain('--host 0.0.0.0');
      expect(scripts.get(`start-class.${ending}`)).toContain('node server.mjs --class');
    }
  });
});

describe('the one file', () => {
  it('allows its own scripts and styles and no address', () => {
    const hash = (content: string) => createHash('sha256').update(content).digest('base64');
    const html = withInlinePolicy(
      '<html><head><script type="module">go("$&")</script><style>a{}</style></head></html>',
    );
    expect(html).toContain(`script-src 'sha256-${hash('go("$&")')}'`);
    expect(html).toContain(`style-src 'sha256-${hash('a{}')}'`);
    expect(html).not.toMatch(/https?:|'self'|unsafe/);
  });

  it.each([
    ['<img src="./icon.svg">', ' src="./icon.svg"'],
    ['<link rel="manifest" href="manifest.webmanifest">', ' href="manifest.webmanifest"'],
    ['<script>load("./assets/knock.mp3")</script>', '"./assets/knock.mp3'],
    ['<script>new Worker(new URL(`w.js`,import.meta.url))</script>', 'new Worker(new URL'],
    ['<img src="data:image/png;base64,AA"><script>x=`<a href="`+y+`">`</script>', undefined],
  ])('sees what %s looks for beside it', (html, outside) => {
    expect(outsideOf(html)).toBe(outside);
  });
});
