import { expect as expectSoon, type Page, test } from '@playwright/test';
import { readText } from '../support/load.ts';
import { showAnswers } from './drive.ts';
import { choose } from './screens.ts';

const expect = expectSoon.configure({ timeout: 20_000 });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const html = (page: Page) => page.locator('html');

test.describe('the settings', () => {
  test('take effect at once and hold after a reload', async ({ page }) => {
    await page.goto('./#/about');
    await page.getByRole('button', { name: '设置' }).click();
    const dialog = page.getByRole('dialog', { name: '设置' });
    await dialog.getByRole('switch', { name: '大字' }).click();
    await dialog.getByRole('radio', { name: '深色' }).check();
    await dialog.getByRole('radio', { name: '不要动画' }).check();
    await dialog.getByRole('radio', { name: '三倍' }).check();
    await dialog.getByRole('switch', { name: '先写一句' }).press('Space');
    await dialog.getByRole('slider', { name: '音量' }).press('Home');
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
    await expect(html(page)).toHaveAttribute('data-large', '');
    await dialog.getByRole('button', { name: '好了' }).click();
    await page.reload();
    // The look comes before the page, and the page before its keys.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
    await expect(html(page)).toHaveAttribute('data-large', '');
    await page.keyboard.press('Control+,');
    await expect(dialog.getByRole('switch', { name: '大字' })).toBeChecked();
    await expect(dialog.getByRole('radio', { name: '深色' })).toBeChecked();
    await expect(dialog.getByRole('radio', { name: '不要动画' })).toBeChecked();
    await expect(dialog.getByRole('radio', { name: '三倍' })).toBeChecked();
    await expect(dialog.getByRole('switch', { name: '先写一句' })).toBeChecked();
    await expect(dialog.getByRole('slider', { name: '音量' })).toHaveValue('0');
    await dialog.getByRole('radio', { name: '高对比' }).check();
    await expect(html(page)).toHaveAttribute('data-theme', 'contrast');
  });
});

test.describe('情景体检', () => {
  test.beforeEach(({ page }) => showAnswers(page));

  test('checks a chosen file: findings with their places, the picture, a play-test', async ({ page }) => {
    await page.goto('./#/check');
    await choose('broken/best-longest.yaml')(page);
    await expect(page.getByText('最好的一句常常最长').or(page.getByText(/最长/)).first()).toBeVisible();
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    const node = page.getByRole('navigation', { name: '情景目录' }).getByRole('button').first();
    await node.press('Enter');
    await page.getByRole('button', { name: '从这里试演' }).press('Enter');
    await expect(page.getByRole('heading', { name: /^试演：从/ })).toBeFocused();
  });

  test('takes a dropped file, and says line by line why it cannot be read', async ({ page }) => {
    await page.goto('./#/check');
    const file = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'scenario.yaml', { type: 'text/yaml' }));
      return transfer;
    }, readText('tests/fixtures/broken/unknown-node.yaml'));
    await page.getByText('也可以把 scenario.yaml 拖到这里').dispatchEvent('drop', { dataTransfer: file });
    await expect(
      page.getByRole('status').filter({ hasText: /还读不成一个情景，有 1 处要先改/ }),
    ).toBeVisible();
    await expect(page.getByText(/第 \d+ 行第 \d+ 列/)).toBeVisible();
    await choose('scenarios/queue-jumper.yaml')(page);
    await expect(page.getByText('凭什么信这些数')).toBeVisible();
    await expect(page.getByText(/还读不成/)).toHaveCount(0);
  });
});

test.describe('the style page', () => {
  const moving = (page: Page) =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            ({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().duration) > 0,
          ).length,
    );

  test('plays each motion, and none where motion is not wanted', async ({ page }) => {
    await page.goto('./#/风格');
    const again = page.getByRole('button', { name: '都动一遍' });
    await again.click();
    await expect(page.getByText(/关了动画/)).toBeVisible();
    expect(await moving(page)).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await again.click();
    expect(await moving(page)).toBeGreaterThan(0);
  });

  test('has a button for every sound; one place sounds at a time', async ({ page }) => {
    await page.goto('./#/风格');
    const sounds = page.getByRole('region', { name: '声音' });
    await sounds.getByRole('button', { name: '敲门声' }).click();
    await sounds.getByRole('button', { name: '大厅' }).click();
    await sounds.getByRole('button', { name: '下雨' }).click();
    await expect(sounds.getByRole('button', { pressed: true })).toHaveText('下雨，正响着');
    await sounds.getByRole('button', { name: '下雨' }).click();
    await expect(sounds.getByRole('button', { pressed: true })).toHaveCount(0);
  });
});

test('no page does what its own policy forbids, not even to see whether it may', async ({ page }) => {
  await showAnswers(page);
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      broken.push(`${violatedDirective} in ${sourceFile}`),
    );
  });
  await page.goto('./#/run/fifth-visit/self');
  await expect(page.locator('[data-stage]')).toBeVisible();
  for (const [at, words] of [
    ['/me', '我的资料'],
    ['/progress', '还没有练过'],
    ['/drill', '话术微练'],
    ['/check', '查一个自带的情景'],
    ['/corner', '答案都开着'],
    ['/coverage', '还缺'],
    ['/beat', '谁也没见过'],
  ]) {
    await page.evaluate((hash) => {
      window.location.hash = hash ?? '';
    }, at);
    await expect(page.getByText(words ?? '').first()).toBeVisible();
  }
  expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
});
