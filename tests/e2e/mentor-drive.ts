import { expect, type Page } from '@playwright/test';

/** The start page filled in, and a session opened. */
export async function begin(desk: Page, { oneScreen = false } = {}): Promise<void> {
  await desk.getByLabel('师傅', { exact: true }).fill('老周');
  await desk.getByLabel('徒弟', { exact: true }).fill('小林');
  await desk.getByLabel('走哪个情景').selectOption('fifth-visit');
  if (oneScreen) await desk.getByRole('radio', { name: '只有一块屏幕' }).check();
  await desk.getByRole('button', { name: '开始', exact: true }).click();
}

const options = (trainee: Page) => trainee.getByRole('group', { name: /怎么说/ }).getByRole('button');
const ending = (trainee: Page) => trainee.locator('[data-ending]');

/** Presses 继续 until something can be said, or it is over. */
export async function readOn(trainee: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        if ((await options(trainee).count()) > 0 || (await ending(trainee).count()) > 0) return true;
        await trainee
          .getByRole('button', { name: '继续' })
          .click({ timeout: 500 })
          .catch(() => undefined);
        return false;
      },
      { timeout: 45_000, intervals: [50] },
    )
    .toBe(true);
}

/** What stands there to be said at a place now; nothing is waited for. */
const wordsAt = async (trainee: Page, place: number) => (await options(trainee).allTextContents())[place - 1];

/** Says the option at a place, from 1, and reads on. */
export async function say(trainee: Page, place = 1): Promise<void> {
  const words = await wordsAt(trainee, place);
  // What has just appeared cannot have been meant: a press is let through when it has stood for a while.
  await expect
    .poll(
      async () => {
        if ((await wordsAt(trainee, place)) !== words) return true;
        await options(trainee)
          .nth(place - 1)
          .click({ timeout: 500 })
          .catch(() => undefined);
        return (await wordsAt(trainee, place)) !== words;
      },
      { intervals: [250], timeout: 30_000 },
    )
    .toBe(true);
  await readOn(trainee);
}

/** To how it ended, whatever is said. */
export async function playOut(trainee: Page): Promise<void> {
  for (let turn = 0; turn < 40 && (await ending(trainee).count()) === 0; turn += 1) await say(trainee);
  await expect(ending(trainee)).toBeVisible();
}

/** The form with a middling answer to everything, saved. */
export async function rate(desk: Page): Promise<void> {
  const parts = desk.locator('[data-part]');
  await expect(parts).toHaveCount(9);
  for (const part of await parts.all()) await part.getByRole('radio').nth(1).check();
  await desk.getByRole('button', { name: /存下/ }).click();
  await expect(desk.getByRole('button', { name: '下一步：还原' })).toBeVisible();
}

/** Through the four steps to a promise. */
export async function debrief(desk: Page): Promise<void> {
  for (const step of ['还原', '剖析', '小结'])
    await desk.getByRole('button', { name: `下一步：${step}` }).click();
  await desk.getByLabel('要做的事').fill('下回先复述一遍');
  await desk.getByRole('button', { name: '就这么定' }).click();
  await desk.getByRole('button', { name: '谈完了' }).click();
}

/** Everything that window was told by messages, as text; set up before it is loaded. */
export const HEARING = `
  window.__heard = [];
  window.addEventListener('message', ({ data }) => window.__heard.push(JSON.stringify(data)));
`;

/** What a page holds that somebody at its keyboard could find: what is drawn, and what came over the channel. */
export const held = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [document.documentElement.outerHTML, ...(Reflect.get(window, '__heard') ?? [])].join('\n'),
  );
