import { expect, type Page, test } from '@playwright/test';
import { pathToFileURL } from 'node:url';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A press on the desk, once the buttons have stood for a while. */
async function press(desk: Page, name: string): Promise<void> {
  const button = desk.getByRole('button', { name, exact: true });
  await expect(button).toBeVisible();
  await expect(desk.locator('[data-settling]')).toHaveCount(0);
  await button.click();
}

async function count(desk: Page, counts: Readonly<Record<string, number>>): Promise<void> {
  for (const [mark, hands] of Object.entries(counts))
    await desk.getByRole('textbox', { name: mark, exact: true }).fill(`${hands}`);
  await press(desk, '就按这个数');
}

const places = [
  ['served', '/'],
  ['one file, from a disk', pathToFileURL('dist-single/shuodelai.html').href],
] as const;

for (const [name, address] of places)
  test(`a lesson without a network, ${name}: hands counted, two windows, both loaded again`, async ({
    page: desk,
  }) => {
    await desk.goto(`${address}#/class`);
    await desk.getByRole('button', { name: '开课' }).click();
    const screens = desk.waitForEvent('popup');
    await desk.getByRole('button', { name: '打开大屏' }).click();
    const screen = await screens;
    await expect(screen.getByText(/举手表态/)).toBeVisible();

    const line = screen.locator('[data-kind]');
    const ask = desk.getByRole('button', { name: '出题', exact: true });
    await press(desk, '下一句');
    await expect(line).toBeVisible();
    for (let lines = 0; lines < 40 && !(await ask.isVisible()); lines += 1) {
      const before = await line.textContent();
      await press(desk, '下一句');
      await expect(line).not.toHaveText(before ?? '');
    }
    await press(desk, '出题');
    const options = screen.getByRole('listitem');
    await expect(options).toHaveCount(4);

    // The desk is closed in the middle and comes back into the running lesson; the screen finds it again.
    await desk.reload();
    await expect(desk.getByRole('heading', { name: '讲台' })).toBeVisible();
    await count(desk, { A: 12, B: 20, C: 3, D: 5 });
    await screen.reload();
    await expect(options).toHaveCount(4);
    await press(desk, '找人谈谈');
    await count(desk, { A: 2, B: 30, C: 3, D: 5 });
    await press(desk, '揭晓');
    await expect(options.nth(1)).toContainText('20');
    await expect(options.nth(1)).toContainText('30');

    await press(desk, '下课');
    await desk.getByRole('dialog').getByRole('button', { name: '下课' }).click();
    await expect(desk.getByRole('heading', { name: /课后/ })).toBeVisible();
    await expect(screen.getByText('下课了')).toBeVisible();
    await desk.reload();
    await expect(desk.getByRole('button', { name: '开课' })).toBeVisible();
  });
