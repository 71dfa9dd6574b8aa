import { createServer } from 'node:http';
import { type Browser, type BrowserContext, chromium, type JSHandle, type Page } from '@playwright/test';
import type { Program } from '../../../core/program/program.ts';
import { ensureBrowser } from '../../browser-install.ts';
import { launchArgs } from '../../launch-args.ts';
import { readApp } from '../../serve/app.ts';
import { appHandler } from '../../serve/app-handler.ts';
import { floorPages } from './floor-page.ts';
import { FIND, type Thing, WATCH_REPLY, watch } from './seen.ts';

/** Milliseconds, medians. */
export interface FirstSpeed {
  /** From the navigation until the first screen of a scenario can be read. */
  readonly screenMs: number;
  /** The same until the first option on the address of a run that is taken up again. */
  readonly choiceMs: number;
  /** From pressing an option until the first line of the answer is seen. */
  readonly pressMs: number;
  /** From pressing 开始 at the first moment it is seen until the first line of the talk is. */
  readonly earlyPressMs: number;
  /** From opening the start page until the first option, every button pressed as soon as it is seen. */
  readonly fromHomeMs: number;
  readonly floorScreenMs: number;
  readonly floorPressMs: number;
  /** The most any of these pages shifted by itself. */
  readonly shift: number;
}

const ROUNDS = 4;
const SCREEN = { width: 1366, height: 768 };
/** Milliseconds, longer than options keep presses away that were not meant for them. */
const GUARDED = 700;
/** Milliseconds after which a page has done what it does by itself. */
const AT_REST = 2500;

type Times = Readonly<Record<Thing | 'pressed' | 'reply', number>>;
type Taken = Partial<Record<keyof FirstSpeed, number>>;

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

/** Serves the built app, and beside it the two pages of the floor, on this computer. */
async function serveBoth(program: Program) {
  const app = readApp('dist', []);
  if (!app.ok) throw new Error(app.error);
  const floor = floorPages(program);
  const handle = appHandler(app.value);
  const server = createServer((request, response) => {
    const page = /^\/floor-(screen|choice)$/.exec(request.url ?? '')?.[1] as keyof typeof floor | undefined;
    if (page) response.setHeader('Content-Type', 'text/html; charset=utf-8').end(floor[page]);
    else handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to serve on');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

const timesIn = (page: Page): Promise<Times & { readonly shift: number }> =>
  page.evaluate('({ ...window.times, shift: window.shift })');

const waitFor = (page: Page, name: keyof Times): Promise<unknown> =>
  page.waitForFunction(
    (known) => (window as unknown as { times?: Partial<Times> }).times?.[known] !== undefined,
    name,
    { polling: 'raf' },
  );

const press = async (page: Page, thing: Thing): Promise<void> => {
  const found = (await page.evaluateHandle(FIND[thing])) as JSHandle<HTMLElement>;
  await found.asElement()?.click({ force: true, noWaitAfter: true });
};

/** A page in a window of its own: nothing cached, nothing stored but the settings, like a first visit. */
async function fresh(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: SCREEN });
  // Lines at once, and no pace: the wait is the machine's, not the reader's.
  await context.addInitScript(
    `try { localStorage.setItem('shuodelai.settings', '{"linesAtOnce":true,"pace":"off"}') } catch {}`,
  );
  return context;
}

async function openAt(
  context: BrowserContext,
  slowdown: number,
  address: string,
  ...things: readonly Thing[]
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript({ content: watch(...things) });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

async function pressOption(page: Page): Promise<number> {
  await waitFor(page, 'option');
  await page.waitForTimeout(Math.max(GUARDED, AT_REST));
  await page.evaluate(WATCH_REPLY);
  await press(page, 'option');
  await waitFor(page, 'reply');
  const { pressed, reply } = await timesIn(page);
  return reply - pressed;
}

async function floorRound(browser: Browser, slowdown: number, origin: string): Promise<Taken> {
  const context = await fresh(browser);
  const screen = await openAt(context, slowdown, `${origin}/floor-screen`, 'start');
  await waitFor(screen, 'start');
  const floorScreenMs = (await timesIn(screen)).start;
  await screen.close();
  const choice = await openAt(context, slowdown, `${origin}/floor-choice`, 'option');
  const floorPressMs = await pressOption(choice);
  await context.close();
  return { floorScreenMs, floorPressMs };
}

/** The briefing's own page: when it can be read, and what comes of pressing 开始 at that moment. */
async function briefingRound(browser: Browser, slowdown: number, address: string): Promise<Taken> {
  const context = await fresh(browser);
  const page = await openAt(context, slowdown, address, 'heading', 'start', 'line');
  await page.evaluate(
    `addEventListener('click', ({ timeStamp }) => { window.times.pressed = timeStamp }, { capture: true, once: true })`,
  );
  await waitFor(page, 'start');
  await press(page, 'start');
  await waitFor(page, 'line');
  const { start, pressed, line, shift } = await timesIn(page);
  await context.close();
  return { screenMs: start, earlyPressMs: line - pressed, shift };
}

/** A run is begun and left; its address opened again in another window; its next option pressed. */
async function runRound(browser: Browser, slowdown: number, origin: string, id: string): Promise<Taken> {
  const context = await fresh(browser);
  const first = await openAt(context, 1, `${origin}/#/run/${id}/self`, 'option');
  await pressOption(first);
  await first.waitForURL(/resume/);
  const address = first.url();
  await first.close();
  const page = await openAt(context, slowdown, address, 'option');
  await waitFor(page, 'option').catch(() => undefined);
  const choiceMs = (await timesIn(page)).option;
  const pressMs = await pressOption(page);
  const { shift } = await timesIn(page);
  await context.close();
  return { choiceMs, pressMs, shift };
}

async function homeRound(browser: Browser, slowdown: number, origin: string): Promise<Taken> {
  const context = await fresh(browser);
  const page = await openAt(context, slowdown, `${origin}/`, 'enter', 'start', 'option');
  await waitFor(page, 'enter');
  await press(page, 'enter');
  await waitFor(page, 'start');
  await press(page, 'start');
  await waitFor(page, 'option');
  const { option, shift } = await timesIn(page);
  await context.close();
  return { fromHomeMs: option, shift };
}

const mediansOf = (rounds: readonly Taken[]): FirstSpeed => {
  const of = (name: keyof FirstSpeed) =>
    rounds.flatMap((taken) => (taken[name] === undefined ? [] : [taken[name]]));
  const names = [
    'screenMs',
    'choiceMs',
    'pressMs',
    'earlyPressMs',
    'fromHomeMs',
    'floorScreenMs',
    'floorPressMs',
  ] as const;
  const medians = Object.fromEntries(names.map((name) => [name, median(of(name))])) as Omit<
    FirstSpeed,
    'shift'
  >;
  return { ...medians, shift: Math.max(0, ...of('shift')) };
};

/**
 * Measures the way into a scenario on the built page beside a static page of the same words, in turn: what the machine
 * is busy with meanwhile meets both.
 *
 * @param slowdowns how many times slower than this machine; one result each
 */
export async function firstSpeed(program: Program, slowdowns: readonly number[]): Promise<FirstSpeed[]> {
  const { server, origin } = await serveBoth(program);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArgs() });
  const { id } = program.scenario;
  const taken = slowdowns.map((): Taken[] => []);
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [at, slowdown] of slowdowns.entries())
        taken[at]?.push(
          await floorRound(browser, slowdown, origin),
          await briefingRound(browser, slowdown, `${origin}/play/${id}/`),
          await runRound(browser, slowdown, origin, id),
          await homeRound(browser, slowdown, origin),
        );
    return taken.map(mediansOf);
  } finally {
    await browser.close();
    server.close();
  }
}
