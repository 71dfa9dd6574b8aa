import { type Browser, chromium, type Page } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchArgs } from '../../src/cli/launch-args.ts';

/** A browser with a profile on the disk that can be killed as by a power cut, and started again. */
export interface OwnBrowser {
  readonly open: (address: string) => Promise<Page>;
  /** Every process of it, at once. */
  readonly kill: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

async function started(folder: string): Promise<{ child: ChildProcess; browser: Browser }> {
  const ports = join(folder, 'DevToolsActivePort');
  rmSync(ports, { force: true });
  const args = [
    ...launchArgs(),
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
  ];
  const child = spawn(process.env.CHROMIUM_PATH ?? '', args, { detached: true, stdio: 'ignore' });
  while (!existsSync(ports) || readFileSync(ports, 'utf8').split('\n').length < 2)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const [port] = readFileSync(ports, 'utf8').split('\n');
  return { child, browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`) };
}

export function ownBrowser(): OwnBrowser {
  const folder = mkdtempSync(join(tmpdir(), 'shuodelai-browser-'));
  let running: ReturnType<typeof started> | undefined;
  const kill = async () => {
    const { child, browser } = (await running) ?? {};
    running = undefined;
    if (!child) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-(child.pid as number), 'SIGKILL');
    await gone;
    await browser?.close().catch(() => undefined);
  };
  return {
    open: async (address) => {
      running ??= started(folder);
      const { browser } = await running;
      const page = await (browser.contexts()[0] as ReturnType<Browser['contexts']>[0]).newPage();
      await page.goto(address);
      return page;
    },
    kill,
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
