import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `all` is WCAG 2.2 AA, `every` all that axe knows; the others are what can change with colours or sizes alone. */
export type Rules = 'all' | 'every' | 'colours' | 'sizes';

const SOME = { colours: ['color-contrast'], sizes: ['target-size', 'scrollable-region-focusable'] };

/**
 * What axe finds, one line a rule; of what it finds nothing in it tells nothing. The app is one frame, so it need not
 * put together what several have found.
 */
export async function axeFinds(page: Page, rules: Rules): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules === 'all') axe.withTags(TAGS);
  else if (rules !== 'every') axe.withRules(SOME[rules]);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** What is nothing to a reader, drawings with all that holds them. */
const HIDDEN = '[aria-hidden=true]:not([aria-hidden=true] *)';

/** What can be reached in something that is nothing to a reader: there may not be any. */
export const reachedInPictures = (page: Page): Promise<string[]> =>
  page
    .locator(`${HIDDEN} :is(a, button, input, [tabindex], [role])`)
    .evaluateAll((found) => found.map(({ outerHTML }) => outerHTML.slice(0, 120)));

/**
 * What axe finds with the insides of wordless pictures taken out meanwhile: on a page of two hundred of them it is busy
 * with nothing else. `reachedInPictures` tells what it would have found in them.
 */
export async function axeFindsBesidePictures(page: Page, rules: Rules): Promise<string[]> {
  const pictures = await page.evaluateHandle(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((picture) => !picture.textContent?.trim())
        .map((picture) => {
          const inside = document.createDocumentFragment();
          inside.append(...picture.childNodes);
          return { picture, inside };
        }),
    HIDDEN,
  );
  const found = await axeFinds(page, rules);
  await pictures.evaluate((all) => {
    for (const { picture, inside } of all) picture.append(inside);
  });
  return found;
}

/**
 * Text that stands outside the window, or is cut off by the box it is in. Boxes that scroll may hold more; what is
 * clipped away whole is for a reader alone.
 */
export const lostText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lost: string[] = [];
    const scrolls = (style: CSSStyleDeclaration) => /auto|scroll/.test(style.overflowX);
    const open = document.querySelector('dialog[open]') ?? document.body;
    const texts = document.createTreeWalker(open, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      // The picture of a scenario is a map one moves about in; its outline says the same.
      if (words === '' || !element?.checkVisibility() || element.closest('.react-flow, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      for (let above: Element | null = element; above; above = above.parentElement) {
        const style = getComputedStyle(above);
        if (scrolls(style) || style.clipPath === 'inset(50%)') break;
        const edge =
          above === document.documentElement
            ? { left: 0, right: window.innerWidth }
            : above.getBoundingClientRect();
        const cuts = above === document.documentElement || /hidden|clip/.test(style.overflowX);
        if (cuts && (box.right > edge.right + 1 || box.left < edge.left - 1)) {
          lost.push(words.slice(0, 30));
          break;
        }
      }
    }
    return lost;
  });

/** How many pixels the page is wider than the window. */
export const excessWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

interface Stop {
  readonly what: string;
  readonly shown: boolean;
  readonly marked: boolean;
  readonly inDialog: boolean;
}

const standing = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(async () => {
    // What moves the view when the focus comes does so by the next frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [box.left + x * box.width, box.top + y * box.height]),
    );
    const label = element.closest('label') ?? element;
    const outlined = [element, element.parentElement, label].some((one) => {
      const { outlineStyle, outlineWidth } = one
        ? getComputedStyle(one)
        : { outlineStyle: 'none', outlineWidth: '0' };
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return {
      what: `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 24)}`,
      shown: points.some(([x = 0, y = 0]) => label.contains(document.elementFromPoint(x, y))),
      marked: outlined,
      inDialog: element.closest('dialog') !== null,
    };
  });

/**
 * Goes round with Tab, at most `most` stops: what has the focus and cannot be seen, or does not show that it has it.
 * Past the last stop the focus leaves the page once; where a screen began in its middle, the rest comes after.
 */
export async function hiddenFocus(page: Page, most = 40): Promise<string[]> {
  const bad: string[] = [];
  const first = await standing(page);
  if (first?.inDialog && !first.shown) bad.push(`hidden: ${first.what}`);
  let left = 0;
  let stops = 0;
  while (stops < most && left < 2) {
    await page.keyboard.press('Tab');
    const stop = await standing(page);
    if (!stop) {
      left += 1;
      continue;
    }
    stops += 1;
    if (!stop.shown) bad.push(`hidden: ${stop.what}`);
    if (!stop.marked) bad.push(`no mark: ${stop.what}`);
  }
  return stops === 0 ? ['nothing takes the focus'] : bad;
}
