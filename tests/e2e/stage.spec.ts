import { expect, type Page, test } from '@playwright/test';
import { expertPath } from '../../src/core/scoring/expert-path.ts';
import { loadShipped, shippedIds } from '../support/load.ts';
import { fixSeed, stageOf } from './keys.ts';
import { type PictureFacts, pictureFacts, settle } from './stage-facts.ts';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly mark?: 'large' | 'projector';
  /** How tall the largest face has to be to be read, in pixels. */
  readonly face?: number;
}

const LOOKS: readonly Look[] = [
  { name: 'telephone', width: 390, height: 844, face: 130 },
  { name: 'laptop', width: 1366, height: 768, face: 200 },
  { name: 'desk', width: 1920, height: 1080, face: 280 },
  { name: 'small laptop', width: 1280, height: 720 },
  { name: 'tablet on its side', width: 1024, height: 768 },
  { name: 'tablet upright', width: 820, height: 1180, face: 250 },
  { name: '投屏', width: 1280, height: 720, mark: 'projector' },
  { name: 'laptop in 大字', width: 1366, height: 768, mark: 'large' },
  { name: 'laptop at 200 %', width: 683, height: 384 },
];

const DECISIONS = 5;

async function wear(page: Page, { width, height, mark }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((wanted) => {
    for (const one of ['large', 'projector'])
      document.documentElement.toggleAttribute(`data-${one}`, one === wanted);
  }, mark);
  await settle(page);
}

/** The words that lead furthest, decision by decision. */
function bestWords(scenario: string): string[] {
  const program = loadShipped(scenario);
  return expertPath(program).events.flatMap((event) => {
    if (event.type !== 'choice') return [];
    const node = program.nodes.find(({ id }) => id === event.node);
    if (node?.kind !== 'decision') return [];
    return node.choices.filter(({ id }) => id === event.choice).map(({ text }) => text);
  });
}

const latestLine = (page: Page): Promise<string> =>
  page.locator('[data-latest]').evaluate((line: HTMLElement) => line.textContent ?? '');

/** Goes on line by line to the next decision, and tells what was said on the way. */
async function listen(page: Page, heard: Set<string>): Promise<void> {
  for (;;) {
    const line = await latestLine(page);
    heard.add(line);
    expectLabels(await pictureFacts(page), line);
    const stage = await stageOf(page);
    if (stage === 'deciding') return;
    if (stage === 'ended') throw new Error('the talk is over');
    await page.keyboard.press(stage === 'asking' ? '2' : 'Enter');
  }
}

/** Names stand beside faces: whole, over none of them and over no other name. */
function expectLabels({ labels }: PictureFacts, where: string): void {
  for (const { words, whole, over } of labels) {
    expect.soft(whole, `${where}: 「${words}」 is to be seen whole`).toBe(true);
    expect.soft(over, `${where}: what 「${words}」 lies over`).toEqual([]);
  }
}

async function expectInView(page: Page, look: Look, where: string): Promise<void> {
  const facts = await pictureFacts(page);
  const { faces, open, options, tall } = facts;
  expectLabels(facts, where);
  if (faces.length === 0) {
    expect.soft(open, `${where}: of the window, what the picture has for itself`).toBeGreaterThan(0.25);
  } else {
    const whole = faces.filter(({ turn, inside, covered }) => turn !== 'away' && inside && covered === 0);
    expect.soft(whole.length, `${where}: a face in view, of ${JSON.stringify(faces)}`).toBeGreaterThan(0);
    const height = Math.max(0, ...whole.map((face) => face.height));
    if (look.face)
      expect.soft(height, `${where}: height of the largest face`).toBeGreaterThanOrEqual(look.face);
  }
  if (look.mark !== 'projector') return;
  expect(options.length).toBeGreaterThan(1);
  for (const { inside, font } of options) {
    expect.soft(inside, `${where}: an option in the window`).toBe(true);
    expect.soft(font, `${where}: letters of an option`).toBeGreaterThanOrEqual(tall / 20);
  }
}

/** Opens what was said before with the keyboard: every line heard so far stands there; and closes it again. */
async function expectHistory(page: Page, heard: ReadonlySet<string>): Promise<void> {
  const button = page.getByRole('button', { name: '前面说的' });
  for (
    let count = 0;
    count < 6 && !(await button.evaluate((one) => one === document.activeElement));
    count += 1
  )
    await page.keyboard.press('Shift+Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '收起', exact: true })).toBeFocused();
  const shown = await page
    .getByRole('log')
    .getByRole('listitem')
    .evaluateAll((lines) =>
      lines.filter((line) => line.checkVisibility()).map(({ textContent }) => textContent),
    );
  expect.soft([...heard].filter((line) => !shown.some((one) => one?.includes(line)))).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const scenario of shippedIds()) {
  test(`${scenario}: whoever one answers is in view at its first ${DECISIONS} decisions`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await fixSeed(page, 7);
    await page.goto(`./#/run/${scenario}/self`);
    await page.locator('[data-scene]').first().waitFor({ state: 'attached' });
    const heard = new Set<string>();
    const best = bestWords(scenario).slice(0, DECISIONS);
    expect(best).toHaveLength(DECISIONS);
    for (const [decision, words] of best.entries()) {
      await listen(page, heard);
      for (const look of LOOKS) {
        await wear(page, look);
        await expectInView(page, look, `decision ${decision + 1}, ${look.name}`);
      }
      if (decision > 0) await expectHistory(page, heard);
      await page
        .getByRole('group', { name: /怎么说/ })
        .getByRole('button', { name: words })
        .press('Enter');
    }
  });
}
