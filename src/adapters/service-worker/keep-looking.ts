const HOUR_MS = 3_600_000;

/**
 * A browser looks for a new version when a page is opened, and an installed app may stay open for days. This looks
 * again when one comes back to it, at most once an hour.
 */
export function keepLooking(registration: ServiceWorkerRegistration): void {
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - looked < HOUR_MS) return;
    looked = performance.now();
    registration.update().catch(() => undefined); // no network: the next time will do
  });
}
