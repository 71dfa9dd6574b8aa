/**
 * What a page measures about itself, as text: a compiled function may call helpers the page does not have.
 *
 * `seen(name, find)` notes when what `find` gives first stands in the window, more opaque than not, at the end of a
 * frame: milliseconds since the navigation began.
 */
const SEEN = `
  window.times = {};
  window.seen = (name, find) => {
    const opaque = (element) => {
      for (let at = element; at; at = at.parentElement) if (Number(getComputedStyle(at).opacity) < 0.5) return false;
      return true;
    };
    const visible = (element) => {
      if (!element || !element.checkVisibility({ visibilityProperty: true })) return false;
      const { top, bottom, width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && bottom > 0 && top < innerHeight && opaque(element);
    };
    const look = () => {
      if (!visible(find())) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.times[name] ??= performance.now(); };
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  };
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

const button = (text: string): string =>
  `[...document.querySelectorAll('a, button')].find((one) => one.textContent === ${JSON.stringify(text)})`;

/** Where things are found, on our page and on the floor's. */
export const FIND = {
  heading: `document.querySelector('h1')`,
  start: button('开始'),
  enter: button('进去'),
  /** The newest: those before it are put away. */
  line: `[...document.querySelectorAll('[role="log"] li')].at(-1)`,
  option: `document.querySelector('fieldset button[aria-keyshortcuts]')`,
} as const;

export type Thing = keyof typeof FIND;

/** Watches for things from the first frame on. */
export const watch = (...things: readonly Thing[]): string =>
  `${SEEN}${things.map((thing) => `window.seen('${thing}', () => ${FIND[thing]});`).join('\n')}`;

/**
 * Presses are timed by the event itself. From the next one on: what answers it, which is a line of the talk that was
 * not there before and is not what was pressed.
 */
export const WATCH_REPLY = `
  const lines = () => [...document.querySelectorAll('[role="log"] li')];
  const before = new Set(lines());
  addEventListener('click', ({ target, timeStamp }) => {
    const said = target.closest('button')?.textContent.replace(/^\\W*\\d/, '').trim();
    window.times.pressed = timeStamp;
    window.seen('reply', () => lines().findLast((one) => !before.has(one) && !(said && one.textContent.includes(said))));
  }, { capture: true, once: true });
`;
