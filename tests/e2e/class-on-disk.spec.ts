import { expect, test } from '@playwright/test';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyFolder } from '../support/offline/unpack.ts';
import { loadShipped } from '../support/load.ts';
import { countHands, lineOn, press, tellLines } from './class-drive.ts';
import { privateTexts } from './class-facts.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });

test('a class from a disk, without a network: hands are counted, both windows are loaded again, nothing is lost', async ({
  page: desk,
  context,
}) => {
  test.setTimeout(180_000);
  const folder = emptyFolder();
  const file = join(folder, '说得来.html');
  copyFileSync('dist-single/shuodelai.html', file);
  await context.setOffline(true);
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  await desk.goto(`${pathToFileURL(file).href}#/class`);
  await desk
    .getByRole('group', { name: '哪个情景' })
    .getByRole('radio', { name: new RegExp(`^${loadShipped('fifth-visit').scenario.title}`) })
    .check();
  await press(desk, '开课');
  await expect(desk.getByRole('heading', { name: '讲台' })).toBeVisible();
  const [screen] = await Promise.all([context.waitForEvent('page'), press(desk, '打开大屏')]);
  await expect(screen.getByRole('heading', { name: '马上开课' })).toBeVisible();
  const line = lineOn(screen);

  await press(desk, '下一句');
  await expect(line).toBeVisible();
  // The keeper's own window is loaded again; the big screen finds it by itself.
  await desk.reload();
  await tellLines(desk, screen);
  await press(desk, '出题');
  const options = screen.getByRole('listitem');
  await expect(options).toHaveCount(4);
  const texts = await options.allTextContents();
  await screen.reload();
  await expect(options).toHaveText(texts);
  const whys = privateTexts(loadShipped('fifth-visit').scenario);
  // The file holds every scenario; the page shows what the room may see.
  const seen = (await screen.locator('body').textContent()) ?? '';
  expect(whys.length).toBeGreaterThan(50);
  expect(whys.filter((why) => seen.includes(why))).toEqual([]);

  await countHands(desk, [3, 11, 2, 4]);
  await expect(desk.getByRole('button', { name: '揭晓' })).toBeVisible();
  // What was told to be done is there after the window was closed, and its place taken by another.
  await desk.close();
  const again = await context.newPage();
  await again.goto(`${pathToFileURL(file).href}#/class`);
  await press(again, /揭晓/);
  await expect(again.getByText('11', { exact: false }).first()).toBeVisible();
  await press(again, /^B/);
  await expect(again.getByRole('button', { name: /下一句|出题/ }).first()).toBeVisible();
  expect(errors).toEqual([]);
  rmSync(join(folder, '..'), { recursive: true });
});
