import { expect, type Page, test } from '@playwright/test';
import { shippedIds } from '../support/load.ts';
import { stageOf } from './keys.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Ear {
  contexts: number;
  /** Sounds of some length that are playing, each with its length in seconds and whether it goes round. */
  playing: { seconds: number; round: boolean }[];
  started: number;
}

/** Listens to what the page does with Web Audio: no ear hears a headless browser. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ear: Ear = { contexts: 0, playing: [], started: 0 };
    Object.assign(window, { ear });
    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        ear.contexts += 1;
      }
    };
    const { start, stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...times) {
      const one = { seconds: this.buffer?.duration ?? 0, round: this.loop };
      const gone = () => {
        ear.playing = ear.playing.filter((other) => other !== one);
      };
      // howler unlocks a context with a sound of one sample.
      if (one.seconds > 0.05) {
        ear.playing.push(one);
        ear.started += 1;
      }
      this.addEventListener('ended', gone);
      Object.assign(this, { gone });
      return start.apply(this, times);
    };
    AudioBufferSourceNode.prototype.stop = function (...times) {
      if ('gone' in this && typeof this.gone === 'function') this.gone();
      return stop.apply(this, times);
    };
  });
}

const ear = (page: Page) => page.evaluate(() => (window as unknown as { ear: Ear }).ear);
const rounds = async (page: Page) => (await ear(page)).playing.filter(({ round }) => round).length;

/** Everything the console says in red, and every error nobody caught. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

const fetched = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /(?:cue|ambience|tick)-[\w-]+?(?=-[\w-]{6,8}\.(?:webm|mp3))/.exec(name)?.[0])
      .filter((name) => name !== undefined),
  );

/**
 * What has been heard and fetched when the player has been there for two seconds. Looked at from outside: whatever
 * else Playwright does in a page counts as a gesture.
 */
async function beforeAnyGesture(page: Page): Promise<unknown> {
  const outside = await page.context().newCDPSession(page);
  const look = async <Seen>(expression: string): Promise<Seen> =>
    (await outside.send('Runtime.evaluate', { expression, returnByValue: true })).result.value as Seen;
  const player = `performance.getEntriesByType('resource').find(({ name }) => name.includes('browser-sound'))`;
  await expect
    .poll(() => look(`performance.now() - (${player}?.responseEnd ?? Infinity)`), { timeout: 20_000 })
    .toBeGreaterThan(2000);
  expect(await look('navigator.userActivation.hasBeenActive')).toBe(false);
  expect(await look(`document.querySelector('[aria-label="静音"]')?.ariaPressed`)).toBe('false');
  return look(
    `({ ...ear, fetched: performance.getEntriesByType('resource').filter(({ name }) => /\\.(webm|mp3)/.test(name)).length })`,
  );
}

const [first = ''] = shippedIds();

test.slow();

test('nothing sounds and no AudioContext is made before a gesture; then the place is heard, until silence is asked for', async ({
  page,
}) => {
  const red = complaints(page);
  await listen(page);
  await page.goto(`./#/run/${first}/self`);
  const before = await beforeAnyGesture(page);
  expect(before).toEqual({ contexts: 0, playing: [], started: 0, fetched: 0 });

  await page.keyboard.press('Enter');
  await expect.poll(() => rounds(page)).toBe(1);
  const { contexts, playing } = await ear(page);
  expect(contexts).toBe(1);
  expect(playing.find(({ round }) => round)?.seconds).toBeCloseTo(8.2, 1);
  await expect.poll(async () => (await fetched(page)).length).toBeGreaterThan(5);

  await page.keyboard.press('m');
  await expect.poll(() => rounds(page)).toBe(0);
  await page.reload();
  await expect(page.getByRole('button', { name: '静音' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('m');
  await expect.poll(() => rounds(page)).toBe(1);

  await page.keyboard.press('Escape');
  await expect.poll(() => rounds(page)).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => rounds(page)).toBe(1);

  await page.goto('./#/');
  await expect.poll(async () => (await ear(page)).playing).toEqual([]);
  expect(red).toEqual([]);
});

test('a choice, and all that follows to the next, sounds and leaves the console empty', async ({ page }) => {
  const red = complaints(page);
  await listen(page);
  await page.goto(`./#/run/${first}/self`);
  await expect(page.getByRole('button', { name: '静音' })).toBeVisible();
  for (let choices = 0; choices < 3; ) {
    const now = await stageOf(page);
    if (now === 'deciding') choices += 1;
    await page.keyboard.press(now === 'deciding' || now === 'asking' ? '1' : 'Enter');
  }
  await expect.poll(async () => (await ear(page)).started).toBeGreaterThan(1);
  expect(red).toEqual([]);
});

test('a browser that cannot make sound plays on without a word', async ({ page }) => {
  const red = complaints(page);
  await page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio'])
      Object.defineProperty(window, name, { value: undefined });
  });
  await page.goto(`./#/run/${first}/self`);
  await expect(page.getByRole('button', { name: '静音' })).toBeVisible();
  for (let lines = 0; lines < 4; lines += 1) await page.keyboard.press('Enter');
  await page.keyboard.press('Control+,');
  await page.getByRole('slider', { name: '音量' }).press('ArrowRight');
  await expect(page.locator('output')).toHaveText('75');
  expect(red).toEqual([]);
});
