import type { Browser, Page } from '@playwright/test';
import type { Program } from '../../core/program/program.ts';
import { type LongTask, longestTask } from './longest-task.ts';

export interface MotionSpeed {
  /** Milliseconds of the longest task of the page's main thread while a whole scenario is played; median of runs. */
  readonly longestTaskMs: number;
  /** The same in time on the processor: on a machine that is busy with other things only this says something. */
  readonly longestTaskWorkMs: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

const RUNS = 3;
const SCREEN = { width: 1366, height: 768 };
/** Between two keys: long enough for every movement to begin and most to end. */
const BREATH_MS = 350;
const MOST_STEPS = 200;

/** Option text → the best grade its author gives it in any circumstances. */
const gradesOf = ({ nodes }: Program): ReadonlyMap<string, number> =>
  new Map(
    nodes.flatMap((node) =>
      node.kind === 'decision'
        ? node.choices.map(
            ({ text, grades }) => [text, Math.max(...grades.map(({ grade }) => grade))] as const,
          )
        : [],
    ),
  );

/** The digit of the harshest option on offer: what brings an outburst soonest. */
async function harshestKey(page: Page, grades: ReadonlyMap<string, number>): Promise<string> {
  const texts = await page.locator('fieldset button[aria-keyshortcuts]').allTextContents();
  const known = texts.map((text) => [...grades].find(([option]) => text.endsWith(option))?.[1] ?? 3);
  return String(known.indexOf(Math.min(...known)) + 1);
}

/** Plays from the first line to the ending at the pace of somebody in a hurry; says whether anybody lost patience. */
async function playThrough(page: Page, grades: ReadonlyMap<string, number>): Promise<boolean> {
  let heated = false;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const stage = page.locator('[data-stage]');
    const asks = (await page.locator('[data-picked]').count()) > 0;
    const now = asks ? 'asking' : await stage.getAttribute('data-stage');
    heated ||= (await stage.getAttribute('data-heat')) === 'outburst';
    await page.waitForTimeout(BREATH_MS);
    await page.waitForSelector('[data-settling]', { state: 'detached' });
    if (now === 'ended') return heated;
    if (now === 'deciding') await page.keyboard.press(await harshestKey(page, grades));
    else await page.keyboard.press(now === 'asking' ? '2' : 'Enter');
  }
  throw new Error('the scenario does not end');
}

async function oneRun(
  browser: Browser,
  address: string,
  grades: ReadonlyMap<string, number>,
): Promise<LongTask> {
  const context = await browser.newContext({ viewport: SCREEN, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-stage]').waitFor();
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'],
  });
  const heated = await playThrough(page, grades);
  const trace = await browser.stopTracing();
  await context.close();
  if (!heated) throw new Error('nobody lost patience: the run shows too little');
  return longestTask(JSON.parse(trace.toString('utf8')));
}

/**
 * Plays the built page at `address` with all its animations: entering, lines, options, an outburst, an ending.
 *
 * @param explain also prints what each run's hardest task was doing
 */
export async function motionSpeed(
  browser: Browser,
  address: string,
  program: Program,
  explain: boolean,
): Promise<MotionSpeed> {
  const tasks: LongTask[] = [];
  for (let run = 0; run < RUNS; run += 1) tasks.push(await oneRun(browser, address, gradesOf(program)));
  if (explain)
    for (const { ms, workMs, parts } of tasks)
      console.error(`${ms.toFixed(1)} ms, ${workMs.toFixed(1)} of work: ${parts.join(', ')}`);
  return {
    longestTaskMs: median(tasks.map(({ ms }) => ms)),
    longestTaskWorkMs: median(tasks.map(({ workMs }) => workMs)),
  };
}
