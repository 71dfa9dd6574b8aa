/** Milliseconds after which it is done even if the page never rests. */
const AT_LAST = 1500;

/** Does something once the page has nothing better to do. */
export function atRest(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: AT_LAST });
  else setTimeout(work, 0);
}
