import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { PackedHub } from '../../src/cli/bench/class/packed-hub.ts';
import { SteeredClass } from '../../src/cli/bench/class/steered-class.ts';
import { freePort } from '../../src/cli/free-port.ts';
import { launchArgs } from '../../src/cli/launch-args.ts';

// Phones at a name that is not this machine's to a browser: plain http, and nothing that a secure context gives.
const NAME = 'classroom.test';
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...launchArgs(), `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
  },
});
test.setTimeout(120_000);

let hub: PackedHub;
let desk: SteeredClass;
test.beforeEach(async () => {
  hub = await PackedHub.layOut('dist', await freePort(4560), ['--name', NAME]);
  await hub.start();
  desk = await SteeredClass.open(hub.address, hub.key, 'fifth-visit', true);
});
test.afterEach(async () => {
  desk.close();
  await hub.clear();
});

async function phoneAt(context: BrowserContext, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://${NAME}:${hub.port}/k#${desk.view.join.code}`);
  await page.getByLabel('名字或学号').fill(name);
  await page.getByRole('button', { name: '进教室' }).click();
  await expect(page.getByRole('heading', { name: '看大屏' })).toBeVisible({ timeout: 20_000 });
  return page;
}

const openVote = async () => {
  await desk.askNext();
  await desk.openVote(1);
};

const option = (page: Page, mark: string) => page.getByRole('button', { name: new RegExp(`^${mark}。`) });

/** What a web view inside another app may be like. */
const WITHOUT: Readonly<Record<string, string>> = {
  'as it is': '',
  'where a web socket is refused':
    'window.WebSocket = function () { throw new Error("no web sockets here"); };',
  'where there are no web sockets': 'delete window.WebSocket;',
  'where nothing can be stored': `
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });`,
};

for (const [without, script] of Object.entries(WITHOUT))
  test(`a phone votes over plain http ${without}`, async ({ context }) => {
    await context.addInitScript({ content: script });
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(String(error.error())));
    const page = await phoneAt(context, '岳林');
    expect(await page.evaluate(() => [isSecureContext, 'subtle' in crypto, 'randomUUID' in crypto])).toEqual([
      false,
      false,
      false,
    ]);
    await openVote();
    await option(page, 'B').click();
    await expect(page.getByText('您投了 B。')).toBeVisible();
    await desk.until(({ room }) => room.question?.counts[1][1] === 1);
    await page.reload();
    await expect(page.getByText('您投了 B。')).toBeVisible();
    expect(desk.view.room.members).toHaveLength(1);
    expect(errors).toEqual([]);
  });

test('a phone is told of a hub that is gone, and goes on when it is back', async ({ context }) => {
  const page = await phoneAt(context, '小李');
  await openVote();
  await expect(page.getByText('点一下就算投了。')).toBeVisible();
  await hub.kill();
  await expect(page.getByText('网断了')).toBeVisible();
  await option(page, 'A').click();
  await hub.start();
  await expect(page.getByText('您投了 A。')).toBeVisible();
  await desk.until(({ room }) => room.question?.counts[1][0] === 1);
});

test('what a phone taps while the hub is gone outlives a reload of the page', async ({ context }) => {
  const page = await phoneAt(context, '小李');
  await openVote();
  await expect(page.getByText('点一下就算投了。')).toBeVisible();
  await hub.kill();
  await expect(page.getByText('网断了')).toBeVisible();
  await option(page, 'C').click();
  await hub.start();
  await page.reload();
  await desk.until(({ room }) => room.question?.counts[1][2] === 1);
  await expect(page.getByText('您投了 C。')).toBeVisible();
});

test('a page of another site reaches neither the sockets nor the class', async ({ context }) => {
  const page = await context.newPage();
  // A page of this machine, but of another port: another site.
  await page.goto(test.info().project.use.baseURL ?? '');
  const tried = await page.evaluate(async (address) => {
    const posted = await fetch(`${address}/hub/open`, { method: 'POST', mode: 'no-cors', body: '{}' }).then(
      () => 'sent',
      () => 'blocked',
    );
    const socket = await new Promise((resolve) => {
      const one = new WebSocket(`${address.replace('http', 'ws')}/hub/io/?EIO=4&transport=websocket`);
      one.onopen = () => resolve('open');
      one.onerror = () => resolve('refused');
    }).catch(() => 'refused');
    return { posted, socket };
  }, hub.address);
  expect(tried.socket).toBe('refused');
  expect(desk.view.room.phase).toBe('lobby');
});

test('the big screen stands under a pass that opens no desk, and a camera reads a way in that never waits', async ({
  browser,
  context,
}) => {
  const at = await context.newPage();
  await at.goto(`${hub.address}/#/class/${hub.key}`);
  const opened = context.waitForEvent('page');
  await at.getByRole('button', { name: '打开大屏' }).click();
  const screen = await opened;
  await expect(screen.getByRole('heading', { name: '马上开课' })).toBeVisible({ timeout: 20_000 });
  expect(screen.url()).toContain(`/class/${desk.view.screen}/screen`);
  expect(screen.url() + (await screen.content())).not.toContain(hub.key);

  // A trainee types what stands in the projector's address.
  const thief = await (await browser.newContext()).newPage();
  await thief.goto(`${hub.address}/#/class/${desk.view.screen}`);
  await expect(thief.getByText('钥匙不对。看看启动教室的那个窗口。')).toBeVisible({
    timeout: 20_000,
  });

  await thief.context().close();

  const phone = await context.newPage();
  const { code, pass } = desk.view.join;
  await phone.goto(`http://${NAME}:${hub.port}/k#${code}-${pass}`);
  await phone.getByLabel('名字或学号').fill('岳林');
  await phone.getByRole('button', { name: '进教室' }).click();
  await expect(phone.getByRole('heading', { name: '看大屏' })).toBeVisible({ timeout: 20_000 });
  expect(new URL(phone.url()).hash).toBe(`#${code}`);
});
