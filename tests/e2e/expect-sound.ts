import { expect, type Page } from '@playwright/test';
import { axeFinds, excessWidth } from './page-facts.ts';

/** axe finds nothing, and everything fits the window's width. */
export async function expectSound(page: Page, screen: string): Promise<void> {
  expect.soft(await axeFinds(page, 'every'), screen).toEqual([]);
  expect.soft(await excessWidth(page), `${screen} is wider than the window`).toBeLessThanOrEqual(0);
}
