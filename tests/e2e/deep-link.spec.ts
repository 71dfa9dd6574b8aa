import { expect, test } from '@playwright/test';
import { shippedIds } from '../support/load.ts';

const scenario = shippedIds()[0] as string;

test('a deep link asks for everything its first choice needs at once, and for nothing twice', async ({
  page,
}) => {
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => said.push(message.text()));
  await page.addInitScript(() =>
    localStorage.setItem('shuodelai.settings', JSON.stringify({ pace: 'off', linesAtOnce: true })),
  );
  await page.goto(`./#/run/${scenario}/self`);
  await expect(page.getByRole('group', { name: /怎么说/ })).toBeVisible();
  const first = (start: string) => asked.findIndex((path) => path.startsWith(`/assets/${start}-`));
  // Before the app's own code, which would ask for them only when it runs.
  for (const file of [`scenario-${scenario}`, 'play-page'])
    expect(first(file), file).toBeLessThan(first('react'));
  const code = asked.filter((path) => /\.(?:js|css)$/.test(path));
  expect(code).toEqual([...new Set(code)]);
  expect(said.filter((text) => /policy|preload/i.test(text))).toEqual([]);
});
