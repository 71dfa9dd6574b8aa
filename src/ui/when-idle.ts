/** Long enough after a screen appears for its first choice to be usable. */
const WAIT_MS = 400;

/** Does something once the page has nothing better to do. Returns how to call it off before it begins. */
export function whenIdle(work: () => void): () => void {
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in globalThis) globalThis.requestIdleCallback(work, { timeout: 2000 });
    else work();
  }, WAIT_MS);
  return () => clearTimeout(timer);
}
