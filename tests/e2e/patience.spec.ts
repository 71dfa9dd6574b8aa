import { expect, type Page, test } from '@playwright/test';
import { shippedIds } from '../support/load.ts';
import { withSettings } from './drive.ts';
import { pressSettled } from './settled.ts';
import { toDecision } from './to-decision.ts';

const [first = ''] = shippedIds();

/** Milliseconds of patience the bar shows as used up. */
const usedUp = (page: Page) =>
  page.evaluate(() => {
    const bar = [...document.querySelectorAll('[data-hurry] *')].find(
      (element) => (element as HTMLElement).style.animationDelay !== '',
    );
    return Math.abs(Number.parseFloat((bar as HTMLElement).style.animationDelay));
  });

/** Whether anything this browser keeps tells of time spent. */
const noted = (page: Page) =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        found.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(found).includes('"type":"spent"');
  });

test('the ring that comes with the options does not push the line before them out of view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await withSettings(page, { linesAtOnce: true });
  await page.goto(`./#/run/${first}/exam`);
  await toDecision(page);
  await expect(page.getByText(/先把话听完|对面在等你开口/)).toBeVisible();
  const hidden = () =>
    page.evaluate(() => {
      const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom;
      return Number(bottom('[data-latest]')) - Number(bottom('[role=log]'));
    });
  await expect.poll(hidden).toBeLessThanOrEqual(0);
});

test('an exam’s patience stands still behind the settings', async ({ page }) => {
  await page.clock.install();
  await page.goto(`./#/run/${first}/exam`);
  await toDecision(page);
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog', { name: '设置' })).toBeVisible();
  await page.clock.runFor('10:00');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('group', { name: /怎么说/ })).toBeFocused();
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-stage', 'deciding');
});

test('an exam’s patience is not given back by closing the page', async ({ page }) => {
  await page.clock.install();
  await page.goto(`./#/run/${first}/exam`);
  await toDecision(page);
  await pressSettled(page, '1');
  await expect(page.locator('[data-stage]')).not.toHaveAttribute('data-stage', 'deciding');
  await toDecision(page);
  expect(await usedUp(page)).toBe(0);
  // The line that leads here is read first: what is noted at ten seconds has some of the patience in it.
  await page.clock.runFor(12_000);
  await expect.poll(() => noted(page)).toBe(true);
  await page.goto('about:blank');
  await page.goto(`./#/play/${first}`);
  await page.getByRole('button', { name: '从那儿接着说' }).press('Enter');
  await expect(page.getByText(/先把话听完|对面在等你开口/)).toBeVisible();
  // The last note before the page closed.
  expect(await usedUp(page)).toBeGreaterThan(900);
});
