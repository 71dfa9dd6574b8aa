import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Settings } from '../../src/ports/settings-store.ts';
import { loadProgram, loadShipped } from '../support/load.ts';
import { fixSeed, stageOf } from './keys.ts';
import { SETTINGS_KEY } from './own-pace.ts';
import { settled } from './settled.ts';

/** The shortest way through 第五次来访 on which the call of tomorrow is promised and still owed at the end. */
const TO_A_PROMISE = [
  'pick-up',
  'sorry-for-him',
  'put-away',
  'for-your-good',
  'ask-story',
  'his-nothing',
  'what-want',
  'who-waits',
  'the-seal',
  'fetch-it',
  'confirm',
  'before-ten',
  'two-tracks',
];

const RETURN = loadProgram('scenarios/fifth-visit/return-call-back.yaml');
const PARENT = loadShipped('fifth-visit');

const at = (day: number) => `2026-11-${day}T10:30:00+08:00`;
/** The day the call was promised; it is owed the day after. */
const MADE = 24;

const SETTINGS: Partial<Settings> = { pace: 'off', linesAtOnce: true };

type Stage = 'deciding' | 'ended';

async function goOn(page: Page, until: Stage): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const stage = await stageOf(page);
    if (stage === until) return;
    await page.keyboard.press(stage === 'asking' ? '1' : 'Enter');
  }
  throw new Error(`the talk never comes to ${until}`);
}

/** Says one thing after another, by its name in the file, and goes on to the next decision or the ending. */
async function say(
  page: Page,
  program: typeof PARENT,
  choices: readonly string[],
  until: Stage = 'deciding',
) {
  await page.locator('[data-stage]').waitFor();
  for (const id of choices) {
    await goOn(page, 'deciding');
    const words = program.nodes.flatMap((node) =>
      node.kind === 'decision'
        ? node.choices.filter((choice) => choice.id === id).map(({ text }) => text)
        : [],
    );
    await page
      .getByRole('group', { name: /怎么说/ })
      .getByRole('button')
      .filter({
        hasText: new RegExp(words.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')),
      })
      .click();
  }
  await goOn(page, until);
}

let kept: Awaited<ReturnType<BrowserContext['storageState']>>;

test.beforeAll(async ({ browser, baseURL }) => {
  const state = {
    cookies: [],
    origins: [
      {
        origin: new URL(baseURL ?? '').origin,
        localStorage: [{ name: SETTINGS_KEY, value: JSON.stringify(SETTINGS) }],
      },
    ],
  };
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    storageState: state,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await fixSeed(page, 7);
  await page.clock.setFixedTime(at(MADE));
  await page.goto('./#/run/fifth-visit/guided');
  await say(page, PARENT, TO_A_PROMISE, 'ended');
  await settled(page);
  await page.goto('./#/');
  const list = page.getByRole('region', { name: '答应过的' });
  await expect(list.getByText('明天', { exact: true })).toBeVisible();
  await expect(list.getByRole('link', { name: /去还/ })).toHaveCount(0);
  kept = await context.storageState({ indexedDB: true });
  await context.close();
});

test.describe('a promise', () => {
  const open = async (page: Page, day: number) => {
    await page.clock.setFixedTime(at(day));
    await page.goto('./#/');
    return page.getByRole('region', { name: '答应过的' });
  };
  test.beforeEach(({ context }) => context.setStorageState(kept));

  test('on its day is taken up, and settled by its ending', async ({ page }) => {
    const list = await open(page, MADE + 1);
    await expect(list.getByText('今天', { exact: true })).toBeVisible();
    await list.getByRole('link', { name: /去还/ }).click();
    await expect(page.getByRole('heading', { name: RETURN.scenario.title })).toBeVisible();
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await say(page, RETURN, ['straight']);
    // Left in the middle, it is gone on with from the list.
    await page.goto('./#/');
    await list.getByRole('link', { name: '接着说' }).click();
    await say(page, RETURN, ['friday'], 'ended');
    await page.getByRole('button', { name: '看复盘' }).click();
    await expect(page.getByText('到日子就还了')).toBeVisible();
    await page.goto('./#/');
    await expect(page.getByRole('heading', { name: '最近练的' })).toBeVisible();
    await expect(page.getByText(RETURN.scenario.title)).toBeVisible();
    await expect(list).toHaveCount(0);
  });

  test('after its day is late, and the person says so', async ({ page }) => {
    const list = await open(page, MADE + 3);
    await expect(list.getByText('迟了两天')).toBeVisible();
    await list.getByRole('link', { name: /去还/ }).click();
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await say(page, RETURN, ['mine', 'friday'], 'ended');
    await page.getByRole('button', { name: '看复盘' }).click();
    await expect(page.getByText('过了日子才还')).toBeVisible();
  });

  test('waits for whoever is on leave, and is not late after', async ({ page }) => {
    await page.clock.setFixedTime(at(MADE));
    await page.goto('./#/me');
    const leave = page.getByRole('region', { name: '请假' });
    await leave.getByLabel('从', { exact: true }).fill('2026-11-25');
    await leave.getByLabel(/^到/).fill('2026-11-26');
    await leave.getByRole('button', { name: '请假' }).click();
    await expect(leave.getByRole('button', { name: /撤销/ })).toBeVisible();
    const list = await open(page, MADE + 2);
    await expect(list.getByText(/您在休假/)).toBeVisible();
    await expect(list.getByRole('link', { name: /去还/ })).toHaveCount(0);
    await page.reload();
    await open(page, MADE + 3);
    await page.reload();
    await expect(list.getByText('今天', { exact: true })).toBeVisible();
  });
});
