import { defineConfig } from '@playwright/test';
import { ensureBrowser, ensureChineseFonts } from './src/cli/browser-install.ts';
import { freePort } from './src/cli/free-port.ts';
import { launchArgs } from './src/cli/launch-args.ts';
import { ownPaceAt } from './tests/e2e/own-pace.ts';

// Workers load this file again and inherit what the first load decided through the environment.
if (process.env.TEST_WORKER_INDEX === undefined) {
  ensureChineseFonts();
  process.env.CHROMIUM_PATH = ensureBrowser();
  process.env.E2E_PORT ??= String(await freePort(4317));
}
const port = process.env.E2E_PORT;
const baseURL = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: process.env.CI ? 1 : 0, // CI says which needed it
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000, // a busy machine is slow, not wrong
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/ci/playwright.json' }]],
  use: {
    baseURL,
    storageState: ownPaceAt(baseURL.slice(0, -1)),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block', // keeping a copy takes time and is not what most tests are about; see offline.spec.ts
    trace: 'off',
    video: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '', args: launchArgs() },
  },
  // Serves dist as it is: `npm run build` first (npm test does). Under the product's own headers, so that every test is one of them.
  webServer: {
    command: `npx tsx src/cli/serve-built.ts --port ${port}`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
