import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../src/cli/free-port.ts';
import { launchArgs } from '../../src/cli/launch-args.ts';
import { shippedIds } from '../support/load.ts';
import { type FolderServer, folderServer } from '../support/offline/folder-server.ts';
import { buildNextVersion } from '../support/offline/next-version.ts';
import { startPacked } from '../support/offline/packed-server.ts';
import { emptyFolder, unpackOffline } from '../support/offline/unpack.ts';
import { watchPages } from '../support/offline/watch-page.ts';
import { fixSeed, pressOn } from './keys.ts';
import { axeFinds } from './page-facts.ts';
import { pressSettled } from './settled.ts';

const ids = shippedIds();
const [first = '', second = ''] = ids;

test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'allow' });
test.setTimeout(120_000);

const notice = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** Opens every scenario's first page from scratch, then plays the first to its review. */
async function expectPlayable(page: Page, base: string): Promise<void> {
  for (const id of ids) {
    await page.goto(`${base}#/play/${id}`);
    await page.reload();
    await expect(page.getByRole('radio', { name: /^自练/ })).toBeVisible();
  }
  await page.goto(`${base}#/run/${first}/self`);
  await page.reload();
  await expect(page.locator('[data-stage]')).toBeVisible();
  await pressOn(page, first);
  await pressSettled(page, 'Enter');
  await expect(page).toHaveURL(/#\/review\//);
  await expect(page.getByRole('button', { name: /^打印一页/ })).toBeVisible();
}

/** The checker's worker starts, reads a scenario and comes to a result. */
async function expectCheckRuns(page: Page, base: string): Promise<void> {
  await page.goto(`${base}#/check`);
  await page.getByRole('button', { name: '我是出题的、带教的，打开' }).click();
  await page.getByRole('group', { name: '查一个自带的情景' }).getByRole('radio').first().check();
  await expect(page.getByRole('heading', { name: '情景图' })).toBeVisible({ timeout: 45_000 });
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'zh-CN' });
  await fixSeed(context, 7);
  return context;
}

test.describe('installed', () => {
  let server: FolderServer;
  test.beforeEach(async ({ context }) => {
    await fixSeed(context, 7);
    server = await folderServer('dist');
  });
  test.afterEach(() => server.kill());

  const openAndKeep = async (page: Page) => {
    await page.goto(server.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  };

  test('says once that it is kept, and works with the server gone', async ({ page, context }) => {
    const watched = watchPages(context);
    await openAndKeep(page);
    await expect(notice(page, '已可离线使用')).toBeVisible();
    expect(await axeFinds(page, 'every')).toEqual([]);
    await server.kill();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('说得来话');
    await page.goto(`${server.url}play/${first}/`);
    await page.getByRole('button', { name: '开始' }).click();
    await expect(page.locator('[data-stage]')).toBeVisible();
    await expectPlayable(page, server.url);
    await expectCheckRuns(page, server.url);
    await page.goto(`${server.url}#/about`);
    await page.reload();
    await expect(page.getByRole('heading', { name: '说明与诚实' })).toBeVisible();
    await expect(notice(page, '已可离线使用')).toHaveCount(0);
    expect(watched.errors).toEqual([]);
    expect(watched.away).toEqual([]);
  });

  test('whose files have been deleted is not said to be kept, and is fetched again', async ({ page }) => {
    await openAndKeep(page);
    await expect(notice(page, '已可离线使用')).toBeVisible();
    const clear = () =>
      page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      });
    const files = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const counts = await Promise.all(
          names.map(async (name) => (await (await caches.open(name)).keys()).length),
        );
        return counts.reduce((sum, count) => sum + count, 0);
      });
    const all = await files();
    // Where nothing can be fetched, it is taken back and stays so.
    await server.kill();
    await clear();
    await expect(notice(page, '已可离线使用')).toHaveCount(0, { timeout: 15_000 });
    server = await folderServer('dist', Number(new URL(server.url).port));
    await page.reload();
    await expect.poll(files, { timeout: 30_000 }).toBe(all);
    await expect(notice(page, '已可离线使用')).toBeVisible({ timeout: 15_000 });
    await server.kill();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('说得来话');
  });

  test('the manifest names icons that are there, in their sizes', async ({ page }) => {
    await page.goto(server.url);
    const icons = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
      const { icons } = (await (await fetch(link)).json()) as { icons: { src: string; sizes: string }[] };
      return Promise.all(
        icons.map(async ({ src, sizes }) => {
          const image = new Image();
          image.src = new URL(src, link).href;
          await image.decode();
          return sizes === 'any' || `${image.naturalWidth}x${image.naturalHeight}` === sizes;
        }),
      );
    });
    expect(icons).toEqual([true, true, true, true, true]);
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
  });

  test.describe('when a new version is put in place', () => {
    let next = '';
    test.beforeAll(async () => {
      test.setTimeout(120_000); // a build beside other tests
      next = await buildNextVersion();
    });

    const entryOf = (page: Page) => page.locator('script[data-code]').getAttribute('data-code');

    test('a page of the old one goes on with its own files, and changes when told to', async ({
      page,
      context,
    }) => {
      const watched = watchPages(context);
      await openAndKeep(page);
      const running = await context.newPage();
      await running.goto(`${server.url}#/run/${first}/self`);
      await pressOn(running, first, 1);

      server.deploy(next);
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect(notice(page, '有新版本')).toBeVisible();
      await page.getByRole('link', { name: '说明与诚实' }).click();
      await expect(page.getByRole('heading', { name: '说明与诚实' })).toBeVisible();
      expect(await entryOf(page)).not.toContain('next-');
      await expect(notice(running, '有新版本')).toHaveCount(0);

      const reopened = page.waitForEvent('load');
      await page.getByRole('button', { name: '换上' }).click();
      await reopened;
      expect(await entryOf(page)).toContain('next-');

      await pressOn(running, first);
      await pressSettled(running, 'Enter');
      await expect(running.getByRole('button', { name: /^打印一页/ })).toBeVisible();
      expect(await entryOf(running)).not.toContain('next-');
      await expect(notice(running, '有新版本')).toBeVisible();
      const caught = running.waitForEvent('load');
      await running.getByRole('button', { name: '换上' }).click();
      await caught;
      expect(await entryOf(running)).toContain('next-');
      await expect(running.getByRole('button', { name: /^打印一页/ })).toBeVisible();
      expect(watched.errors).toEqual([]);
    });

    test('the next start has it without being asked', async ({ page, context }) => {
      await openAndKeep(page);
      server.deploy(next);
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        const arriving = registration.installing;
        await new Promise<void>((resolve) => {
          if (registration.waiting || !arriving) return resolve();
          arriving.addEventListener('statechange', () => resolve(), { once: true });
        });
      });
      await page.close();
      const later = await context.newPage();
      await expect(async () => {
        await later.goto('about:blank');
        await later.goto(server.url);
        expect(await entryOf(later)).toContain('next-');
      }).toPass();
    });

    test('a page without a kept copy says so in plain words', async ({ browser }) => {
      const context = await browser.newContext({ serviceWorkers: 'block', locale: 'zh-CN' });
      const page = await context.newPage();
      const ready = page.waitForResponse(/route-error/);
      await page.goto(server.url);
      await (await ready).finished();
      server.deploy(next);
      await page.getByRole('link', { name: '说明与诚实' }).click();
      await expect(page.getByRole('heading', { name: '版本换了，重新打开' })).toBeVisible();
      await page.getByRole('button', { name: '重新打开' }).click();
      await expect(page.getByRole('heading', { name: '说明与诚实' })).toBeVisible();
      await context.close();
    });
  });
});

test.describe('one file', () => {
  test('opened from disk without a network: plays, remembers, checks', async ({ page, context }) => {
    await fixSeed(context, 7);
    const folder = emptyFolder();
    const file = join(folder, '说得来.html');
    copyFileSync('dist-single/shuodelai.html', file);
    const address = pathToFileURL(file).href;
    const watched = watchPages(context);
    await context.setOffline(true);
    await page.goto(address);
    await expect(page.locator('header img')).not.toHaveJSProperty('naturalWidth', 0);
    await expectPlayable(page, address);
    await page.reload();
    await expect(page.getByRole('button', { name: /^打印一页/ })).toBeVisible();

    await page.goto(`${address}#/run/${second}/self`);
    await page.reload();
    await pressOn(page, second, 2);
    const options = page.getByRole('group', { name: /怎么说/ }).getByRole('button');
    const texts = await options.allTextContents();
    await page.goto(`${address}#/play/${second}`);
    await page.reload();
    await page.getByRole('button', { name: '从那儿接着说' }).press('Enter');
    await expect(options).toHaveText(texts);

    await expectCheckRuns(page, address);
    expect(watched.errors).toEqual([]);
    expect(watched.away).toEqual([]);
    rmSync(join(folder, '..'), { recursive: true });
  });
});

test.describe('the package', () => {
  test('runs on bare Node, opens on this computer and, without complaint, over plain http', async () => {
    const folder = unpackOffline();
    const port = await freePort(4700);
    const server = await startPacked(folder, port, 'academy.test');
    expect(server.said).toContain(`http://127.0.0.1:${port}/`);
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '',
      args: [...launchArgs(), '--host-resolver-rules=MAP academy.test 127.0.0.1'],
    });
    try {
      const context = await newContext(browser);
      const watched = watchPages(context);
      const page = await context.newPage();
      const address = `http://academy.test:${port}/`;
      await page.goto(address);
      expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
      await expectPlayable(page, address);
      expect(watched.errors).toEqual([]);
      expect(watched.away).toEqual([]);
    } finally {
      await browser.close();
      await server.kill();
      rmSync(join(folder, '../..'), { recursive: true });
    }
  });

  test('knows its files, and names none of this machine', () => {
    const folder = unpackOffline();
    const verify = () =>
      execFileSync(process.execPath, ['server.mjs', '--verify'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(verify()).toContain('都对得上');
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )) {
      const text = readFileSync(join(entry.parentPath, entry.name), 'latin1');
      for (const path of [process.cwd(), homedir()])
        expect(text.includes(path), `${entry.name}: ${path}`).toBe(false);
    }
    const kept = readFileSync(join(folder, 'app/sw.js'), 'utf8').matchAll(/"url":"([^"]+)"/g);
    const urls = Array.from(kept, ([, url = '']) => url);
    expect(urls).toContain('index.html');
    expect(urls, 'in an order that no disk decides').toEqual(urls.toSorted());
    if (existsSync('/usr/bin/sha256sum'))
      execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS.txt'], { cwd: folder });
    appendFileSync(join(folder, 'app/index.html'), ' ');
    expect(verify).toThrow(/index\.html/);
    rmSync(join(folder, '../..'), { recursive: true });
  });
});
