import { expect, test } from '@playwright/test';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadShipped } from '../support/load.ts';
import { emptyFolder } from '../support/offline/unpack.ts';
import { privateTexts } from './class-facts.ts';
import { begin, HEARING, readOn, say } from './mentor-drive.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });
test.setTimeout(180_000);

test('a session from a disk, without a network: two windows, both loaded again, nothing lost and nothing told', async ({
  page: desk,
  context,
}) => {
  const folder = emptyFolder();
  const file = join(folder, '说得来.html');
  copyFileSync('dist-single/shuodelai.html', file);
  await context.setOffline(true);
  await context.addInitScript({ content: HEARING });
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  await desk.goto(`${pathToFileURL(file).href}#/mentor`);
  await begin(desk);
  const [trainee] = await Promise.all([
    context.waitForEvent('page'),
    desk.getByRole('button', { name: '打开小林的窗口' }).click(),
  ]);
  await trainee.getByRole('button', { name: '同意，开始' }).click();
  await readOn(trainee);
  await say(trainee);
  await desk.keyboard.press('j');
  const seen = desk.locator('small span').filter({ hasText: /^看到 / });
  await expect(seen).toHaveCount(1);
  // The keeper's own window is loaded again; the trainee's finds it by itself, and the other way round.
  await desk.reload();
  await expect(seen).toHaveCount(1);
  await trainee.reload();
  await readOn(trainee);
  await say(trainee, 2);
  await expect(desk.locator('li[data-kind=said]')).toHaveCount(2);
  // The file holds every scenario; what is drawn and what came over the channel is what the trainee may see.
  const whys = privateTexts(loadShipped('fifth-visit').scenario);
  expect(whys.length).toBeGreaterThan(50);
  const drawn = (await trainee.locator('main').textContent()) ?? '';
  const heard = await trainee.evaluate(() => (Reflect.get(window, '__heard') as string[]).join('\n'));
  expect(heard).toContain('shuodelai/room');
  expect(whys.filter((why) => drawn.includes(why) || heard.includes(why))).toEqual([]);
  expect(errors).toEqual([]);
  rmSync(join(folder, '..'), { recursive: true });
});
