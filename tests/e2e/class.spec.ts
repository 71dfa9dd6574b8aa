import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launchArgs } from '../../src/cli/launch-args.ts';
import { loadShipped } from '../support/load.ts';
import { HubProcess, PLAIN_HOST } from './hub.ts';
import { press, tellLines } from './class-drive.ts';
import { gradeOf, privateTexts } from './class-facts.ts';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...launchArgs(), `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`],
  },
});

const hub = new HubProcess();
test.beforeAll(() => hub.start());
test.afterAll(() => hub.remove());

/** Everything that came to a page over its socket, and what it says. */
interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly bytes: () => string;
}

async function opened(
  browser: Browser,
  address: string,
  size = { width: 390, height: 844 },
): Promise<Watched> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const frames: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))));
  page.on('response', async (response) => {
    if (response.url().includes('/hub/io/')) frames.push(await response.text().catch(() => ''));
  });
  await page.goto(address);
  return { page, context, bytes: () => frames.join('\n') };
}

/** A browser inside another app: no storage at all, and a name of its own. */
const WITHOUT_STORAGE = () => {
  for (const name of ['localStorage', 'sessionStorage'] as const)
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
};

async function enter({ page }: Watched, name: string): Promise<void> {
  await page.getByLabel('名字或学号').fill(name);
  await page.getByRole('button', { name: '进教室' }).click();
  await expect(page.getByRole('heading', { name: '看大屏' })).toBeVisible();
}

const option = ({ page }: Watched, mark: string) =>
  page.getByRole('button', { name: new RegExp(`^${mark}。`) });

test('a whole lesson: desk, big screen, remote, three phones; one is cut off, the desk moves, the hub is killed', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const desk = await opened(browser, `${hub.here}#/class/${hub.key}`, { width: 1366, height: 768 });
  await expect(desk.page.getByRole('heading', { name: '上课' })).toBeVisible();
  await desk.page.getByRole('button', { name: '开课' }).click();
  await expect(desk.page.getByRole('heading', { name: '讲台' })).toBeVisible();

  const screen = await opened(browser, `${hub.here}#/class/${hub.key}/screen`, { width: 1280, height: 720 });
  const code = (await screen.page.getByText(/^\d{6}$/).textContent()) ?? '';
  const phones = [
    await opened(browser, `${hub.plain}k#${code}`),
    await opened(browser, `${hub.plain}k#${code}`),
    await opened(browser, `${hub.plain}k`),
  ] as const;
  const [first, second, third] = phones;
  await third.page.addInitScript(WITHOUT_STORAGE);
  await third.page.reload();
  await third.page.getByLabel('大屏上的六位数字').fill(code);
  for (const [index, phone] of phones.entries()) await enter(phone, ['小王', '李建国', '07'][index] ?? '');
  await expect(screen.page.getByText('已到 3 人')).toBeVisible();
  expect(await first.page.evaluate(() => window.isSecureContext)).toBe(false);

  const remote = await opened(browser, `${hub.plain}k#r-${hub.key}`);
  await press(remote.page, '下一句');
  await tellLines(desk.page, screen.page);
  await press(desk.page, '出题');

  // Nothing that only the desk may know has come to anybody else, in words or in bytes.
  const { scenario } = loadShipped('fifth-visit');
  const whys = privateTexts(scenario);
  expect(whys.length).toBeGreaterThan(50);
  const worth = await Promise.all(
    ['A', 'B', 'C', 'D'].map(async (mark) => ({
      mark,
      grade: gradeOf(scenario, (await option(first, mark).textContent()) ?? ''),
    })),
  );
  const best = worth.reduce((one, other) => (other.grade > one.grade ? other : one)).mark;
  const nothingPrivate = async () => {
    for (const watched of [screen, ...phones]) {
      const seen = `${watched.bytes()}\n${await watched.page.content()}`;
      expect(whys.filter((why) => seen.includes(why))).toEqual([]);
      expect(seen).not.toMatch(/"(?:grade|acts|why|thinks|anger|trust)":/);
    }
  };
  await nothingPrivate();

  await press(desk.page, '开始投票');
  await option(first, 'A').click();
  await expect(first.page.getByText('您投了 A')).toBeVisible();
  await option(second, 'B').click();
  await expect(second.page.getByText('您投了 B')).toBeVisible();

  // The third is cut off, taps all the same, and the hub goes down meanwhile.
  await third.context.setOffline(true);
  await option(third, 'B').click();
  await hub.kill();
  await expect(first.page.getByText('网断了')).toBeVisible();
  await desk.context.close();
  await hub.start();
  await third.context.setOffline(false);
  await expect(third.page.getByText('您投了 B')).toBeVisible();
  await expect(option(first, 'A')).toHaveAttribute('aria-pressed', 'true');
  await nothingPrivate();

  // The desk comes back in another browser, into the running lesson.
  const moved = await opened(browser, `${hub.here}#/class/${hub.key}`, { width: 1366, height: 768 });
  await press(moved.page, '现在截止');
  await second.page.reload();
  await expect(second.page.getByText('您投了 B。')).toBeVisible();
  await third.page.reload();
  await expect(third.page.getByText('您投了 B。')).toBeVisible();
  await second.page.getByRole('button', { name: '规矩在那儿' }).click();
  await press(moved.page, '找人谈谈');
  await expect(first.page.getByText(/李建国|07/)).toBeVisible();
  await press(moved.page, '再投一次');
  for (const phone of phones) await option(phone, best).click();
  for (const phone of phones) await expect(phone.page.getByText(`您投了 ${best}`)).toBeVisible();
  await nothingPrivate();
  await press(moved.page, '现在截止');
  await press(moved.page, '揭晓');
  await expect(first.page.getByText('这句最稳')).toBeVisible();
  await expect(screen.page.getByText('谈后').first()).toBeVisible();
  // What was secret is now said, so the search above could have found it.
  const seen = `${first.bytes()}\n${await first.page.content()}`;
  expect(whys.filter((why) => seen.includes(why)).length).toBeGreaterThanOrEqual(4);

  await press(moved.page, new RegExp(`^${best}`));
  await expect(first.page.getByRole('heading', { name: '看大屏' })).toBeVisible();
  await press(moved.page, '下课');
  await moved.page.getByRole('dialog').getByRole('button', { name: '下课' }).click();
  await expect(moved.page.getByRole('heading', { name: /课后/ })).toBeVisible();
  await expect(moved.page.getByText('两次都投的 3 人')).toBeVisible();
  for (const phone of phones) await expect(phone.page.getByRole('heading', { name: '下课了' })).toBeVisible();
  await expect(screen.page.getByText('下课了')).toBeVisible();
  // The code ended with the class.
  const late = await opened(browser, `${hub.plain}k#${code}`);
  await late.page.getByLabel('名字或学号').fill('迟到');
  await late.page.getByRole('button', { name: '进教室' }).click();
  await expect(late.page.getByRole('alert')).toContainText('下课');
});
