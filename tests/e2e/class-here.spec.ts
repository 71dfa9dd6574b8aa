import { expect, test } from '@playwright/test';
import { countHands, lineOn, press, tellLines } from './class-drive.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a lesson without a network: hands counted, two windows, both loaded again, to its end', async ({
  page: desk,
}) => {
  await desk.goto('./#/class');
  await desk.getByRole('button', { name: '开课' }).click();
  const screens = desk.waitForEvent('popup');
  await desk.getByRole('button', { name: '打开大屏' }).click();
  const screen = await screens;
  await expect(screen.getByText(/举手表态/)).toBeVisible();
  await press(desk, '下一句');
  await expect(lineOn(screen)).toBeVisible();
  await tellLines(desk, screen);
  await press(desk, '出题');
  const options = screen.getByRole('listitem');
  await expect(options).toHaveCount(4);

  // The desk is loaded again in the middle and comes back into the running lesson; the screen finds it again.
  await desk.reload();
  await expect(desk.getByRole('heading', { name: '讲台' })).toBeVisible();
  await countHands(desk, [12, 20, 3, 5]);
  await screen.reload();
  await expect(options).toHaveCount(4);
  await press(desk, '找人谈谈');
  await countHands(desk, [2, 30, 3, 5]);
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
