import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { shippedIds } from '../support/load.ts';

const ids = shippedIds();
const first = ids[0] as string;

/** The app's code comes when it is let through, and not before. */
async function holdCode(context: BrowserContext): Promise<() => void> {
  let letThrough = (): void => undefined;
  const wait = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await context.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await wait;
    await route.continue();
  });
  return letThrough;
}

/** What a page says on its console, as far as something is wrong. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const wrong = message.type() === 'error' || message.type() === 'warning';
    if (wrong && !/service worker/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
}

const start = (page: Page) => page.getByRole('button', { name: '开始' });

test('every scenario’s briefing and the start page can be read before any code', async ({
  page,
  context,
}) => {
  await holdCode(context);
  for (const id of ids) {
    await page.goto(`./play/${id}/`);
    await expect(start(page)).toBeInViewport();
    await expect(page.getByRole('radio', { name: /^学练/ })).toBeChecked();
    expect(await page.title()).toBe(
      `${await page.getByRole('heading', { level: 1 }).textContent()} · 说得来`,
    );
  }
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByRole('link', { name: '进去', exact: true })).toBeInViewport();
  // A page nobody has pressed on has stored nothing: no run has begun.
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('what is pressed before the code has come is done when it comes', async ({ page, context }) => {
  const letThrough = await holdCode(context);
  await page.goto(`./play/${first}/`);
  await page.getByRole('radio', { name: /^自练/ }).check({ force: true });
  await start(page).click();
  await expect(page.getByRole('log')).toHaveCount(0);
  letThrough();
  await expect(page.getByRole('log').getByRole('listitem').last()).toBeVisible();
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-mode', 'self');
});

test('so are keys, and a link on the start page leads where it says', async ({ page, context }) => {
  const letThrough = await holdCode(context);
  await page.goto(`./play/${first}/`);
  await page.keyboard.press('Control+,');
  letThrough();
  await expect(page.getByRole('dialog', { name: '设置' })).toBeVisible();
  await context.unrouteAll();
  const again = await holdCode(context);
  const home = await context.newPage();
  await home.goto('./');
  await home.getByRole('link', { name: '进去', exact: true }).click();
  again();
  await expect(start(home)).toBeVisible();
  await expect(home).toHaveURL(/#\/play\//);
});

for (const path of ['./', `./play/${first}/`])
  test(`the code takes ${path} up as it stands`, async ({ page, context }) => {
    const letThrough = await holdCode(context);
    const complaints = complaintsOf(page);
    await page.goto(path);
    const heading = page.getByRole('heading', { level: 1 });
    const before = await heading.elementHandle();
    letThrough();
    // React has taken it up once the settings answer.
    await page.getByRole('button', { name: '设置' }).click();
    await expect(page.getByRole('dialog', { name: '设置' })).toBeVisible();
    expect(await page.evaluate((kept) => kept?.isConnected, before)).toBe(true);
    expect(complaints).toEqual([]);
  });

test('an address behind # never shows the start page first', async ({ page, context }) => {
  const letThrough = await holdCode(context);
  await page.goto('./#/about');
  await expect(page.getByRole('heading', { name: '说得来话，办得了事', includeHidden: true })).toBeHidden();
  letThrough();
  await expect(page.getByRole('heading', { name: '说明与诚实' })).toBeVisible();
});

test('a briefing’s own page leads to the app’s', async ({ page }) => {
  await page.goto(`./play/${first}`);
  await expect(page).toHaveURL(new RegExp(`/play/${first}/$`));
  await page.getByRole('button', { name: '换一个情景' }).click();
  await expect(page).toHaveURL(/^[^#]*:\d+\/#\/$/);
  await expect(page.getByRole('heading', { name: '说得来话，办得了事' })).toBeVisible();
  await page.goBack();
  await expect(start(page)).toBeVisible();
});

test('has the look somebody has chosen from its first frame', async ({ page, context }) => {
  await context.addInitScript(() =>
    localStorage.setItem('shuodelai.settings', JSON.stringify({ theme: 'dark', largeText: true })),
  );
  await holdCode(context);
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-large', '');
});

test('nothing is offered that is taken away at once', async ({ page, context }) => {
  await holdCode(context);
  const usual = page.getByRole('link', { name: '进去', exact: true, includeHidden: true });
  await page.goto('./');
  await expect(usual).toBeVisible();
  await page.evaluate(() => localStorage.setItem('shuodelai.offer', 'other'));
  await page.reload();
  await expect(usual).toBeAttached();
  await expect(usual).toBeHidden();
});

test('says so where its code cannot be had', async ({ page, context }) => {
  await context.route(/\/assets\/index-[^/]+\.js$/, (route) => route.abort());
  await page.goto(`./play/${first}/`);
  await expect(page.locator('html')).toHaveAttribute('data-failed', '');
});
