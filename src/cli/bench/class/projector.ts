import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../../browser-install.ts';
import { launchArgs } from '../../launch-args.ts';

/** A number of votes as it stood on the projector, and when it had been painted, in milliseconds since 1970. */
export interface Paint {
  readonly voted: number;
  readonly at: number;
}

/**
 * Notes every number of votes the page shows, after the frame that shows it. A text, because a compiled function may
 * call helpers the page does not have.
 */
const WATCH = `
  window.paints = [];
  let shown;
  const look = () => {
    const voted = document.querySelector('[data-voted]')?.dataset.voted;
    if (voted === undefined || voted === shown) return;
    shown = voted;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.paints.push({
        voted: Number(voted),
        at: performance.timeOrigin + performance.now(),
      });
      port2.postMessage(0);
    });
  };
  new MutationObserver(look).observe(document, {
    attributes: true, attributeFilter: ['data-voted'], childList: true, subtree: true,
  });
`;

/** The page of the projector in a real browser. */
export class Projector {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(address: string): Promise<Projector> {
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArgs() });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.addInitScript({ content: WATCH });
    await page.goto(address);
    return new Projector(browser, page);
  }

  /** Resolves when it shows so many votes. */
  async shows(voted: number): Promise<void> {
    await this.#page.waitForSelector(`[data-voted="${voted}"]`, { timeout: 60_000 });
  }

  /** What has been painted since it was last asked. */
  async paints(): Promise<readonly Paint[]> {
    // One more frame, so that the last number is among them.
    return this.#page.evaluate(
      () =>
        new Promise<Paint[]>((resolve) => {
          requestAnimationFrame(() =>
            setTimeout(() => {
              const noted = window as unknown as { paints: Paint[] };
              resolve(noted.paints.splice(0));
            }, 50),
          );
        }),
    );
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
