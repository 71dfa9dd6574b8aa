import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { launchArgs } from '../../src/cli/launch-args.ts';
import { loadShipped } from '../support/load.ts';
import { privateTexts } from './class-facts.ts';
import { HubProcess, PLAIN_HOST } from './hub.ts';
import { begin, playOut, rate, readOn, say } from './mentor-drive.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 1366, height: 768 },
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...launchArgs(), `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`],
  },
});
test.setTimeout(300_000);

const whys = privateTexts(loadShipped('fifth-visit').scenario);

/** Every text on the page's heap. */
async function heapOf(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return (JSON.parse(chunks.join('')) as { strings: string[] }).strings.join('\n');
}

test('over the hub: two machines, the network gone, the hub killed, nothing lost and nothing told', async ({
  browser,
}) => {
  const hub = new HubProcess();
  await hub.start();
  const [here, there] = [await browser.newContext(), await browser.newContext()];
  try {
    const desk = await here.newPage();
    await desk.goto(`${hub.here}#/mentor/desk/${hub.key}`);
    await begin(desk);
    const code =
      (await desk
        .locator('li')
        .filter({ hasText: /^\d{6}$/ })
        .textContent()) ?? '';
    const trainee = await there.newPage();
    await trainee.goto(`${hub.plain}#/mentor`);
    await trainee.getByLabel(/六位号码/).fill(code);
    await trainee.getByRole('button', { name: '坐到对面' }).click();
    await trainee.getByRole('button', { name: '同意，开始' }).click();
    await readOn(trainee);
    await say(trainee);

    // The trainee's network goes away: what is read meanwhile gets there once it is back.
    await there.setOffline(true);
    await desk.keyboard.press('j');
    await expect(desk.locator('small span').filter({ hasText: /^看到 / })).toBeVisible();
    await there.setOffline(false);
    await say(trainee, 2);
    await expect(desk.locator('li[data-kind=said]')).toHaveCount(2);

    // The hub is killed as by a power cut, and started again: both windows find it.
    await hub.kill();
    await hub.start();
    await say(trainee);
    await expect(desk.locator('li[data-kind=said]')).toHaveCount(3);
    await expect(desk.locator('small span').filter({ hasText: /^看到 / })).toBeVisible();
    // The page is killed and loaded again.
    await trainee.reload();
    await readOn(trainee);

    const heap = await heapOf(trainee);
    const told = await trainee.locator('[data-latest]').textContent();
    expect(heap).toContain('第五次来访');
    expect(told).toBeTruthy();
    expect(whys.length).toBeGreaterThan(50);
    expect(whys.filter((why) => heap.includes(why))).toEqual([]);

    await playOut(trainee);
    await desk.getByRole('button', { name: /走完了，去打分/ }).click();
    await rate(desk);
    await desk.getByRole('button', { name: '有事先走，记录留到这儿' }).click();
    await expect(desk.getByRole('heading', { name: '记录存好了' })).toBeVisible();
    await expect(trainee.getByRole('heading', { name: '这次带教完了' })).toBeVisible();
  } finally {
    await here.close();
    await there.close();
    await hub.remove();
  }
});
