import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { loadShipped, shippedIds } from '../support/load.ts';
import { showAnswers } from './drive.ts';
import { noteShifts, shiftsOf, still } from './shifts.ts';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1366, height: 768 };
const DESK = { width: 1920, height: 1080 };
const MOST_SHIFT = 0.05;
/** What whoever has done nothing yet is shown. */
const first = 'fifth-visit';
const others = shippedIds().filter((id) => id !== first);

/** Every page; `answers`: as those who write and teach see it. */
const PAGES: readonly { readonly at: string; readonly answers?: true }[] = [
  { at: '/' },
  { at: `/play/${first}` },
  // As a server sends it, before any code.
  { at: `/play/${first}/` },
  { at: `/run/${first}/exam` },
  { at: '/review/nobody' },
  { at: `/expert/${first}`, answers: true },
  { at: '/drill' },
  { at: '/quiz' },
  { at: '/quiz/hit-back' },
  { at: '/progress' },
  { at: '/beat' },
  { at: '/me' },
  { at: '/about' },
  { at: '/class' },
  { at: '/corner' },
  { at: '/coverage', answers: true },
  { at: '/check', answers: true },
  { at: '/nowhere' },
];

/** How far above the window's lower edge something ends, in pixels; negative where one has to scroll to see it whole. */
async function above(page: Page, ...things: readonly Locator[]): Promise<number> {
  const tall = page.viewportSize()?.height ?? 0;
  const boxes = await Promise.all(things.map((thing) => thing.boundingBox()));
  const room = boxes.map((box) => (box && box.y >= 0 ? tall - box.y - box.height : -tall));
  return Math.min(...room);
}

/** Two thirds of it. A mood is read off a face one sees, not off its hair. */
const faceShown = async (page: Page): Promise<boolean> => {
  const face = page.locator('[data-scene] [data-face]').first();
  await expect(face).toBeAttached();
  const box = await face.boundingBox();
  return (
    box !== null && box.y > 0 && box.y + box.height < (page.viewportSize()?.height ?? 0) && box.height > 40
  );
};

/** The start page, first opened: a face, the words shouted and one button before anything else. */
async function expectWayIn(page: Page): Promise<void> {
  const next = page.getByRole('region', { name: '第五次来访' });
  const line = next.getByText('五趟了！你们就等着我死是不是！');
  const go = next.getByRole('link', { name: '进去', exact: true });
  await expect(line).toBeVisible();
  await expect(next.locator('a, button')).toHaveCount(1);
  expect(await faceShown(page)).toBe(true);
  expect(await above(page, line, go)).toBeGreaterThanOrEqual(0);
  const order = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(order.slice(0, 3)).toEqual(['第五次来访', '今天的十分钟', '情景']);
  await expect(
    page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '上课' }),
  ).toBeVisible();
}

async function newPage(context: BrowserContext, asked: string[]): Promise<Page> {
  await noteShifts(context);
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  return page;
}

/** So many at once: most of the time they are waited for to come to rest. */
const AT_ONCE = 4;

interface Opened {
  readonly browser: Browser;
  readonly options: BrowserContextOptions;
}

/** A page in a browser that has seen nothing of the app yet: nothing in it shifts, and the first is the way in. */
async function expectStill(
  { browser, options }: Opened,
  { at, answers }: (typeof PAGES)[number],
): Promise<void> {
  const context = await browser.newContext(options);
  const asked: string[] = [];
  const page = await newPage(context, asked);
  if (answers) await showAnswers(context);
  await page.goto(at.endsWith('/') ? `.${at}` : `./#${at}`);
  await page.getByRole('heading', { level: 1 }).or(page.locator('[data-stage]')).first().waitFor();
  await still(page);
  if (at === '/') {
    await expectWayIn(page);
    // Nothing of another scenario is fetched to show this one.
    expect(asked.some((url) => url.includes(`opening-${first}`))).toBe(true);
    expect(asked.filter((url) => others.some((id) => url.includes(`-${id}`)))).toEqual([]);
  }
  const { total, of } = await shiftsOf(page);
  expect.soft(total, `${at}: ${of.join('; ')}`).toBeLessThanOrEqual(MOST_SHIFT);
  await context.close();
}

for (const viewport of [PHONE, LAPTOP, DESK]) {
  test(`no page shifts as it comes, at ${viewport.width} by ${viewport.height}; the first is the way in`, async ({
    browser,
    baseURL,
  }) => {
    // Some ten seconds; this much for a machine that has other things to do.
    test.setTimeout(240_000);
    const opened = {
      browser,
      options: { viewport, baseURL: baseURL ?? '', serviceWorkers: 'block' },
    } as const;
    for (let at = 0; at < PAGES.length; at += AT_ONCE)
      await Promise.all(PAGES.slice(at, at + AT_ONCE).map((page) => expectStill(opened, page)));
  });
}

for (const viewport of [PHONE, LAPTOP]) {
  test(`from the start page into a talk in two presses, at ${viewport.width} by ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./#/');
    await page.getByRole('link', { name: '进去', exact: true }).click();
    await page.getByRole('button', { name: '开始' }).click();
    // The lines that lead to the first choice follow by themselves, or at a press.
    await expect(page.getByText('人还没进门，声先进来了。').first()).toBeVisible();
  });

  test(`a briefing is one screen at ${viewport.width} by ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const id of shippedIds()) {
      await page.goto(`./#/play/${id}`);
      const briefing = page.getByRole('article');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const seen = {
        where: briefing.locator('header'),
        who: page.getByRole('region', { name: '会碰见谁' }).getByRole('listitem').last(),
        task: page.getByRole('region', { name: '这一趟要做成的' }),
        modes: page.getByRole('group', { name: '怎么练' }),
        go: page.getByRole('button', { name: '开始' }),
      };
      const { warning: told } = loadShipped(id).scenario;
      const warned = told === undefined ? {} : { warning: briefing.getByText(told) };
      for (const [what, thing] of Object.entries({ ...seen, ...warned }))
        expect(await above(page, thing), `${id}: ${what}`).toBeGreaterThanOrEqual(0);
      // Nothing of what has to be known lies under what stays at the foot.
      const foot = await seen.modes.boundingBox();
      const known = await Promise.all([seen.task, ...Object.values(warned)].map((one) => one.boundingBox()));
      if (viewport === PHONE)
        for (const box of known)
          expect((box?.y ?? 0) + (box?.height ?? 0), id).toBeLessThanOrEqual(foot?.y ?? 0);
    }
  });
}
