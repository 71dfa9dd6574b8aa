import type { BrowserContext, Page } from '@playwright/test';

interface Shift {
  readonly value: number;
  /** What moved. */
  readonly of: string;
}

/** Has every page of a context note what shifts in it without anybody having pressed anything. */
export const noteShifts = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const noted: Shift[] = [];
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[])
        if (!hadRecentInput)
          noted.push({ value, of: sources.map(({ node }) => node?.textContent?.slice(0, 20)).join(' | ') });
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has shifted since the page was opened: how much in all, and what. */
export async function shiftsOf(page: Page): Promise<{ readonly total: number; readonly of: string[] }> {
  const noted = await page.evaluate(async () => {
    // What the last frame did is told after it.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    return (window as unknown as { noted: Shift[] }).noted;
  });
  return { total: noted.reduce((sum, { value }) => sum + value, 0), of: noted.map(({ of }) => of) };
}
