import { type Browser, expect, type Page, test } from '@playwright/test';
import { launchArgs } from '../../src/cli/launch-args.ts';
import { type Look, wear } from './access-open.ts';
import { expectSound } from './expect-sound.ts';
import { HubProcess, PLAIN_HOST } from './hub.ts';
import { hiddenFocus, lostText } from './page-facts.ts';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...launchArgs(), `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`],
  },
});

const hub = new HubProcess();
test.beforeAll(() => hub.start());
test.afterAll(() => hub.remove());

const DESK: readonly Look[] = [
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'dark', width: 1366, height: 768, theme: 'dark' },
  { name: 'high contrast', width: 1366, height: 768, theme: 'contrast' },
  { name: '大字', width: 1366, height: 768, large: true },
  { name: 'small window', width: 390, height: 844 },
];
const SCREEN: readonly Look[] = [
  { name: 'projector', width: 1280, height: 720 },
  { name: 'dark', width: 1920, height: 1080, theme: 'dark' },
  { name: 'high contrast', width: 1024, height: 768, theme: 'contrast' },
];
const PHONE: readonly Look[] = [
  { name: 'small', width: 320, height: 568 },
  { name: 'dark', width: 390, height: 844, theme: 'dark' },
  { name: 'high contrast', width: 320, height: 568, theme: 'contrast' },
  { name: '大字', width: 320, height: 568, large: true },
];

async function opened(browser: Browser, address: string, { width, height }: Look): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Nothing axe minds, nothing cut off, nothing wider than the window, nothing under the bar for who goes by keys. */
async function look(page: Page, name: string, looks: readonly Look[], keys: readonly string[] = []) {
  for (const one of looks) {
    await wear(page, one);
    await expectSound(page, `${name}, ${one.name}`);
    expect.soft(await lostText(page), `${name}, ${one.name}: text cut off`).toEqual([]);
  }
  expect.soft(await hiddenFocus(page), `${name}: by Tab`).toEqual(keys);
  await wear(page, looks[0] as Look);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await expect(button).toBeVisible();
  await expect(page.locator('[data-settling]')).toHaveCount(0);
  await button.click();
}

test('every page of a class can be seen, read and reached, in every colour and size', async ({ browser }) => {
  test.setTimeout(180_000);
  const desk = await opened(browser, `${hub.here}#/class/${hub.key}`, DESK[0] as Look);
  await expect(desk.getByRole('button', { name: '开课' })).toBeVisible();
  await look(desk, 'opening', DESK);
  await press(desk, '开课');
  const screen = await opened(browser, `${hub.here}#/class/${hub.key}/screen`, SCREEN[0] as Look);
  const code = (await screen.getByText(/^\d{6}$/).textContent()) ?? '';
  // Nothing to press before the lesson, and nothing behind it that keys would find.
  await look(screen, 'how to get in', SCREEN, ['nothing takes the focus']);

  // Every way in is found on the desk, and leads where it says.
  await press(desk, '进教室的码');
  await look(desk, 'codes', DESK.slice(0, 3));
  await expect(desk.getByRole('dialog')).toContainText(code);
  await desk.keyboard.press('Escape');
  await press(desk, '手机遥控');
  const typed = (await desk.getByRole('dialog').getByText(/#r-/).last().textContent()) ?? '';
  await desk.keyboard.press('Escape');
  const remote = await opened(browser, `${hub.plain}${typed.slice(typed.indexOf('k#'))}`, PHONE[0] as Look);
  await expect(remote.getByRole('heading', { name: '遥控' })).toBeVisible();
  await look(remote, 'remote', PHONE);

  const phone = await opened(browser, `${hub.plain}k#${code}`, PHONE[0] as Look);
  await look(phone, 'door', PHONE);
  await phone.getByLabel('名字或学号').fill('小王');
  await press(phone, '进教室');
  await press(remote, '一口气到题');
  await press(desk, '出题');
  await press(remote, '开始投票');
  await press(phone, /^A。/);
  await expect(phone.getByText('您投了 A')).toBeVisible();
  await look(phone, 'voting', PHONE);
  await press(desk, '现在截止');
  await press(desk, '揭晓');
  await expect(phone.getByText('这句最稳')).toBeVisible();
  await look(phone, 'revealed', PHONE);
  await look(screen, 'revealed', SCREEN);
  await look(desk, 'desk', DESK);

  await press(desk, '下课');
  await desk.getByRole('dialog').getByRole('button', { name: '下课' }).click();
  await expect(desk.getByRole('heading', { name: /课后/ })).toBeVisible();
  await look(desk, 'report', DESK);
});
