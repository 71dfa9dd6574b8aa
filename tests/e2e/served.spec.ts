import { expect, type Page, test } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchArgs } from '../../src/cli/launch-args.ts';
import { watchPages } from '../support/offline/watch-page.ts';

// Another site, and a name of its own that points to this machine.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...launchArgs(), '--host-resolver-rules=MAP evil.test 127.0.0.1'],
  },
});

let site: Server;
let evil: string;
test.beforeAll(async () => {
  site = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>another site</title>'),
  );
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  evil = `http://evil.test:${(site.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
  site.close();
  site.closeAllConnections();
});

/** Notes which directives a page breaks; gives the way to read them. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const directives: string[] = [];
    Object.assign(window, { directives });
    document.addEventListener('securitypolicyviolation', (event) =>
      directives.push(event.effectiveDirective),
    );
  });
  return () =>
    page.evaluate(() => [...new Set((window as unknown as { directives: string[] }).directives)].sort());
}

test('says in the header what the page says, and who may frame it', async ({ page, context }) => {
  const watched = watchPages(context);
  const answer = await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const said = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(said).toContain("connect-src 'self'");
  const headers = answer?.headers();
  expect(headers?.['content-security-policy']).toBe(`${said}; frame-ancestors 'none'`);
  for (const file of ['./sw.js', './registerSW.js'])
    expect((await page.request.get(file)).headers()['content-security-policy']).toBe(
      headers?.['content-security-policy'],
    );
  expect(watched.errors).toEqual([]);
});

test('gives the page the microphone and nothing else of the device', async ({ page }) => {
  await page.goto('./');
  const allowed = await page.evaluate(() => {
    const { featurePolicy } = document as unknown as {
      featurePolicy: { allowsFeature: (name: string) => boolean };
    };
    return ['microphone', 'camera', 'geolocation', 'display-capture', 'usb'].filter((name) =>
      featurePolicy.allowsFeature(name),
    );
  });
  expect(allowed).toEqual(['microphone']);
});

test('keeps what runs in the page from leaving it', async ({ page }) => {
  await page.goto('./');
  const broken = await watchPolicy(page);
  const socket = (url: string) =>
    page.evaluate(
      (address) =>
        new Promise<void>((resolve) => {
          new WebSocket(address).onerror = () => resolve();
        }),
      url,
    );
  // There is no socket yet, but the policy must not be what stands in its way.
  await socket(`ws://${new URL(page.url()).host}/hub/`);
  expect(await broken()).toEqual([]);
  await socket(evil.replace('http', 'ws'));
  expect(await broken()).toEqual(['connect-src']);

  const address = page.url();
  await page.evaluate((other) => {
    const base = document.createElement('base');
    base.href = other;
    document.head.append(base);
    const form = document.createElement('form');
    form.action = other;
    document.body.append(form);
    form.submit();
  }, evil);
  await expect.poll(broken).toEqual(['base-uri', 'connect-src', 'form-action']);
  expect(await page.evaluate(() => document.baseURI)).toBe(address);
  expect(page.url()).toBe(address);
});

test('is out of reach for another site', async ({ page, context, baseURL }) => {
  await page.goto(evil);
  const refusal = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, String(baseURL));
  await refusal;
  const reached = await page.evaluate(
    (address) =>
      fetch(`${address}icon.svg`, { mode: 'no-cors' }).then(
        () => 'had it',
        () => 'refused',
      ),
    String(baseURL),
  );
  expect(reached).toBe('refused');

  const opened = context.waitForEvent('page');
  await page.evaluate((address) => {
    window.open(address);
  }, String(baseURL));
  const own = await opened;
  await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await own.evaluate(() => window.opener)).toBeNull();
});

test('does not answer to a name that another site gave this machine', async ({ page, baseURL }) => {
  const { port } = new URL(String(baseURL));
  const answer = await page.goto(`http://evil.test:${port}/`);
  expect(answer?.status()).toBe(421);
  await expect(page.locator('body')).toContainText('网址里的名字不是这台服务端的');
});
