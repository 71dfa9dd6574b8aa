import type { Page } from '@playwright/test';
import { settled } from './settled.ts';

/**
 * What the play page is doing, once a press on it counts; null before it stands. `asking`: the card of an option asks
 * how sure one is before it is said.
 */
export async function stageOf(page: Page): Promise<string | null> {
  const stage = await page.locator('[data-stage]').getAttribute('data-stage');
  const asks = (await page.locator('[data-picked]').count()) > 0;
  if (asks) await page.getByRole('group', { name: /把握/ }).waitFor();
  await settled(page);
  return asks ? 'asking' : stage;
}

/**
 * The options stand in an order drawn with `crypto`. Without one seed for all runs the same key says something else
 * every time, and now and then walks into an early ending.
 */
export async function fixSeed(page: Pick<Page, 'addInitScript'>, seed: number): Promise<void> {
  await page.addInitScript((fixed) => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => (array instanceof Uint32Array ? array.fill(fixed) : draw(array));
  }, seed);
}

/** What the keyboard says at a decision: the n-th digit of a run, so that runs differ and each is the same every time. */
export const digit = (scenario: string, decision: number): string =>
  String(1 + (([...scenario].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) + decision * 7) % 3));

/** Presses what goes on until `until` decisions have been made, or to the ending. */
export async function pressOn(page: Page, scenario: string, until = Number.POSITIVE_INFINITY): Promise<void> {
  let decisions = 0;
  for (let steps = 0; steps < 300; steps += 1) {
    const stage = await stageOf(page);
    if (stage === 'ended' || (decisions >= until && stage === 'deciding')) return;
    if (stage === 'deciding') {
      await page.keyboard.press(digit(scenario, decisions));
      decisions += 1;
    } else await page.keyboard.press(stage === 'asking' ? '2' : 'Enter');
  }
  throw new Error(`${scenario} comes to no end`);
}
