import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { shippedIds } from '../support/load.ts';
import { runsOnDisk } from './disk.ts';
import { stageOf } from './keys.ts';

const scenario = shippedIds()[0] as string;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** One order of options for all runs, lines at once, and an exam whose clock a busy machine does not lose to. */
test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => (array instanceof Uint32Array ? array.fill(7) : draw(array));
    localStorage.setItem(
      'shuodelai.settings',
      JSON.stringify({ pace: 'off', linesAtOnce: true, patience: 3 }),
    );
  });
});

const options = (page: Page) => page.getByRole('group', { name: /怎么说/ }).getByRole('button');

/** Goes on to where something can be said. */
async function toDecision(page: Page): Promise<void> {
  await expect(page.locator('[data-stage]')).toBeVisible();
  for (let steps = 0; steps < 60; steps += 1) {
    const stage = await stageOf(page);
    if (stage === 'deciding' || stage === 'ended') return;
    await page.keyboard.press(stage === 'asking' ? '2' : 'Enter');
  }
  throw new Error('no decision and no ending');
}

/** Waits until an ending has said its last word: it comes a moment after the talk is over. */
async function toRest(page: Page): Promise<void> {
  if ((await stageOf(page)) !== 'ended') return;
  await expect(page.getByRole('button', { name: '看复盘' })).toBeVisible();
}

/** Says the n-th option, and how sure of it where that is asked. */
async function say(page: Page, option: number): Promise<void> {
  await page.keyboard.press(String(option));
  if ((await stageOf(page)) === 'asking') await page.keyboard.press('2');
}

const optionAt = (decision: number): number => 1 + ((decision * 7 + 1) % 3);

/** What stands on the screen: the talk so far, and the options in their order. */
async function sight(page: Page): Promise<{ log: string; options: string[] }> {
  const log = ((await page.getByRole('log').textContent()) ?? '').replace(/\s+/g, ' ').trim();
  return { log, options: (await stageOf(page)) === 'deciding' ? await options(page).allTextContents() : [] };
}

type Stored = readonly { readonly type: string; readonly choice?: string; readonly node?: string }[];

/** The events of the newest run as they lie on the disk, read past the app; how long each took left out. */
const stored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('shuodelai'));
    const transaction = database.transaction(['runs', 'events']);
    const runs: { id: string; head: { startedAt: string } }[] = await asked(
      transaction.objectStore('runs').getAll(),
    );
    const newest = runs.sort((left, right) => (left.head.startedAt < right.head.startedAt ? 1 : -1))[0];
    const rows: { run: string; event: { type: string; ms?: number } }[] = await asked(
      transaction.objectStore('events').getAll(),
    );
    database.close();
    // How long one thought, and the notes of it every few seconds, are the machine's pace and no part of the talk.
    return rows
      .filter(({ run, event }) => run === newest?.id && event.type !== 'spent')
      .map(({ event: { ms: _, ...event } }) => event);
  });

const runCount = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('shuodelai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('runs').objectStore('runs').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

/** The renderer dies as in a crash: no `unload`, no last word from the page. */
async function kill(page: Page): Promise<void> {
  const dead = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await dead;
  await page.close();
}

async function openAnew(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

interface Whole {
  readonly sights: readonly { log: string; options: string[] }[];
  readonly events: Stored;
}

/** A run that nothing disturbs, for as many decisions: what it shows at each, and what is stored at last. */
async function undisturbed(page: Page, mode: string, decisions: number): Promise<Whole> {
  await page.goto(`./#/run/${scenario}/${mode}`);
  const sights: { log: string; options: string[] }[] = [];
  for (let decision = 0; decision <= decisions; decision += 1) {
    await toDecision(page);
    await toRest(page);
    sights.push(await sight(page));
    if ((await stageOf(page)) === 'ended' || decision === decisions) break;
    await say(page, optionAt(decision));
  }
  const said = Math.min(decisions, sights.length - 1);
  const count = (events: Stored) => events.filter(({ type }) => type === 'choice').length;
  await expect.poll(async () => count(await stored(page))).toBe(said);
  return { sights, events: await stored(page) };
}

/** The same run with the page killed after every event, each time taken up by the address it had. */
async function killedThroughout(context: BrowserContext, mode: string, { sights, events }: Whole) {
  let page = await openAnew(context, `./#/run/${scenario}/${mode}`);
  await toDecision(page);
  for (let decision = 0; decision < sights.length - 1; decision += 1) {
    await expect.poll(() => sight(page), { message: `decision ${decision}` }).toEqual(sights[decision]);
    const before = decision === 0 ? 0 : (await stored(page)).length;
    await say(page, optionAt(decision));
    await expect.poll(async () => (await stored(page)).length).toBeGreaterThan(before);
    await expect
      .poll(async () => (await stored(page)).at(-1)?.type, { message: 'the choice itself' })
      .toBe('choice');
    expect(await stored(page)).toEqual(events.slice(0, (await stored(page)).length));
    await expect(page).toHaveURL(/\/resume\//);
    const address = page.url();
    await kill(page);
    page = await openAnew(context, address);
    await toDecision(page);
  }
  await expect.poll(() => sight(page), { message: 'the end' }).toEqual(sights.at(-1));
  await expect.poll(() => stored(page)).toEqual(events);
  return page;
}

test.describe('the page is killed after every event', () => {
  test('on the last line: the run is over in the store, stands at its ending, and has its review', async ({
    context,
  }) => {
    test.setTimeout(120_000);
    const page = await openAnew(context, `./#/run/${scenario}/self`);
    await toDecision(page);
    for (let decision = 0; decision < 40 && (await stageOf(page)) === 'deciding'; decision += 1)
      await say(page, optionAt(decision));
    // All that follows the last decision is shown at once, and its last line stands.
    expect(await stageOf(page)).toMatch(/speaking|reacting/);
    await expect.poll(async () => (await runsOnDisk(page))[0]?.ended).toBe(true);
    const [run] = await runsOnDisk(page);
    const address = page.url();
    await kill(page);
    const again = await openAnew(context, address);
    await expect(again.locator('[data-stage]')).toHaveAttribute('data-stage', 'ended');
    await toRest(again);
    await again.goto(`./#/review/${run?.id}`);
    await expect(again.getByRole('button', { name: /^打印一页/ })).toBeVisible();
  });

  test('of a whole 自练: it goes on at the same decision, with the same options, and loses nothing', async ({
    context,
  }) => {
    test.setTimeout(180_000);
    const page = await context.newPage();
    const whole = await undisturbed(page, 'self', 40);
    expect(whole.sights.length).toBeGreaterThan(6);
    await page.close();
    const last = await killedThroughout(context, 'self', whole);
    expect(await stageOf(last)).toBe('ended');
    // The two runs are all there are: no kill has begun another.
    expect(await runCount(last)).toBe(2);
  });

  test('of the beginning of a 考核, also while it is paused', async ({ context }) => {
    test.setTimeout(120_000);
    const page = await context.newPage();
    const whole = await undisturbed(page, 'exam', 3);
    await page.close();
    const last = await killedThroughout(context, 'exam', whole);
    const before = await sight(last);
    await last.keyboard.press('Escape');
    await expect.poll(async () => (await stored(last)).at(-1)?.type).toBe('pause');
    const address = last.url();
    await kill(last);
    const later = await openAnew(context, address);
    await toDecision(later);
    await expect.poll(() => sight(later)).toEqual(before);
    await say(later, 1);
    await expect
      .poll(async () => (await stored(later)).slice(-3).map(({ type }) => type))
      .toContain('continue');
  });
});

test('a reload goes on with the run, and one without a word leaves no trace', async ({ page }) => {
  await page.goto(`./#/run/${scenario}/self`);
  await toDecision(page);
  await page.reload();
  await toDecision(page);
  const before = await sight(page);
  await say(page, 1);
  await expect(page).toHaveURL(/\/resume\//);
  await toDecision(page);
  const after = await sight(page);
  expect(after.log).not.toBe(before.log);
  await page.reload();
  await toDecision(page);
  expect(await sight(page)).toEqual(after);
  expect(await runCount(page)).toBe(1);
});

test('two tabs on one run: what was stored first stands, the other is told and can take its own along', async ({
  context,
}) => {
  const left = await context.newPage();
  await left.goto(`./#/run/${scenario}/self`);
  await toDecision(left);
  await say(left, 1);
  await expect(left).toHaveURL(/\/resume\//);
  const right = await openAnew(context, left.url());
  await toDecision(right);
  await toDecision(left);
  await say(left, 1);
  await expect.poll(async () => (await stored(left)).filter(({ type }) => type === 'choice').length).toBe(2);
  const kept = await stored(left);
  await say(right, 2);
  await expect(right.getByText('这一趟在另一个页面里已经接着往下练了')).toBeVisible();
  expect(await stored(left)).toEqual(kept);
  const download = right.waitForEvent('download');
  await right.getByRole('button', { name: '导出这一趟' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  // The one that was first goes on as if nothing had been.
  await toDecision(left);
  await say(left, 1);
  await expect.poll(async () => (await stored(left)).length).toBeGreaterThan(kept.length);
});

test.describe('where nothing can be stored', () => {
  /** Plays to the ending and on to the review, with the notice standing and its export at hand. */
  async function expectToGoOn(page: Page, words: RegExp): Promise<void> {
    await page.goto(`./#/run/${scenario}/self`);
    await toDecision(page);
    await say(page, 1);
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出这一趟' }).click();
    await download;
    for (let decision = 0; decision < 40; decision += 1) {
      await toDecision(page);
      if ((await stageOf(page)) === 'ended') break;
      await say(page, optionAt(decision));
    }
    expect(await stageOf(page)).toBe('ended');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/review\//);
    await expect(page.getByRole('button', { name: /导出记录/ })).toBeVisible();
  }

  test('storage is blocked: the run goes on in memory, to its review', async ({ page }) => {
    test.setTimeout(60_000);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('site data is off', 'SecurityError');
        },
      });
    });
    await expectToGoOn(page, /这个浏览器不让网页存东西/);
  });

  test('the disk is full: the run goes on in memory, to its review', async ({ page, baseURL }) => {
    test.setTimeout(60_000);
    const session = await page.context().newCDPSession(page);
    const origin = new URL(baseURL ?? '').origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await expectToGoOn(page, /给网页的地方满了/);
  });

  test('a newer version has taken over: a plain word, and no crash', async ({ page }) => {
    await page.goto('./#/about');
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('shuodelai', 99);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await page.goto('./#/');
    await page.reload();
    await expect(page.getByText('这是旧版，记录已经由新版接管')).toBeVisible();
    await page.goto(`./#/run/${scenario}/self`);
    await toDecision(page);
    await say(page, 1);
    await expect(page.getByText(/已经由新版「说得来」接管/)).toBeVisible();
  });
});
