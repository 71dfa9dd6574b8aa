import { expect, type Page } from '@playwright/test';

/** A press on the desk or the remote, once the buttons have stood for a while. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first();
  await expect(button).toBeVisible();
  await expect(page.locator('[data-settling]')).toHaveCount(0);
  await button.click();
}

/** The line on the big screen. */
export const lineOn = (screen: Page) => screen.locator('[data-kind]');

/** Line by line to where something can be asked. */
export async function tellLines(desk: Page, screen: Page): Promise<void> {
  const line = lineOn(screen);
  await expect(line).toBeVisible();
  const ask = desk.getByRole('button', { name: '出题', exact: true });
  await expect(ask.or(desk.getByRole('button', { name: '下一句', exact: true }))).toBeVisible();
  for (let lines = 0; lines < 40 && !(await ask.isVisible()); lines += 1) {
    const before = await line.textContent();
    await press(desk, '下一句');
    await expect(line).not.toHaveText(before ?? '');
  }
}

/** Hands counted in the room and typed in, in the order of the options. */
export async function countHands(desk: Page, counts: readonly number[]): Promise<void> {
  for (const [place, hands] of counts.entries())
    await desk.getByRole('textbox', { name: 'ABCD'[place] ?? '', exact: true }).fill(`${hands}`);
  await press(desk, '就按这个数');
}
