import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import type { Program } from '../../core/program/program.ts';
import { ensureBrowser } from '../browser-install.ts';
import { freePort } from '../free-port.ts';
import { launchArgs } from '../launch-args.ts';
import { type MotionSpeed, motionSpeed } from './motion-speed.ts';

export interface PageSpeed extends MotionSpeed {
  /** Milliseconds from navigation to the first option of a deep-linked run; median of several cold loads. */
  readonly firstChoiceMs: number;
  /** The same at a quarter of the processor's speed. */
  readonly firstChoiceMsSlow: number;
  /** Milliseconds from pressing an option to the first change on screen, at a quarter of the speed; median. */
  readonly choiceResponseMsSlow: number;
}

const LOADS = 7;
const SLOWDOWN = 4;
const OPTION = 'fieldset button[aria-keyshortcuts]';

const median = (values: number[]): number =>
  values.sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

/**
 * Notes in the page when the first option stands in the document and a frame has been drawn. A text, because a
 * compiled function may call helpers the page does not have.
 */
const watchFirstOption = (selector: string): string => `
  new MutationObserver((_, observer) => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    observer.disconnect();
    requestAnimationFrame(() => { window.firstOption = performance.now(); });
  }).observe(document, { childList: true, subtree: true });
`;

async function openRun(browser: Browser, address: string, slowdown: number): Promise<Page> {
  // A context of its own: nothing cached, nothing stored, like a first visit.
  const context = await browser.newContext();
  await context.addInitScript(() =>
    localStorage.setItem('shuodelai.settings', JSON.stringify({ linesAtOnce: true })),
  );
  await context.addInitScript({ content: watchFirstOption(OPTION) });
  const page = await context.newPage();
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'firstOption' in window, undefined, { polling: 50 });
  return page;
}

async function firstChoice(browser: Browser, address: string, slowdown: number): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await openRun(browser, address, slowdown);
    times.push(await page.evaluate(() => (window as unknown as { firstOption: number }).firstOption));
    await page.context().close();
  }
  return median(times);
}

/** Presses the first option and waits for the frame after the first change. */
async function pressOption(page: Page): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        let started = 0;
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - started));
        });
        observer.observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
        });
        started = performance.now();
        (document.querySelector(selector) as HTMLElement).click();
      }),
    OPTION,
  );
}

async function choiceResponse(browser: Browser, address: string): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await openRun(browser, address, SLOWDOWN);
    await page.waitForSelector('[data-settling]', { state: 'detached' });
    await page.waitForTimeout(500);
    times.push(await pressOption(page));
    await page.context().close();
  }
  return median(times);
}

/**
 * Measures the built page (dist/) in a real browser, served on this computer.
 *
 * @param explain also prints what the longest tasks were doing
 */
export async function pageSpeed(program: Program, explain = false): Promise<PageSpeed> {
  const server = await preview({
    preview: { host: '127.0.0.1', port: await freePort(4419), strictPort: true },
    logLevel: 'error',
  });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArgs() });
  try {
    const address = `${server.resolvedUrls?.local[0] ?? ''}#/run/${program.scenario.id}/self`;
    return {
      firstChoiceMs: await firstChoice(browser, address, 1),
      firstChoiceMsSlow: await firstChoice(browser, address, SLOWDOWN),
      choiceResponseMsSlow: await choiceResponse(browser, address),
      ...(await motionSpeed(browser, address, program, explain)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
