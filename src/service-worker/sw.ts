import type { Entry } from './entry.ts';
import { versions } from './versions.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly Entry[] };

const entries = self.__WB_MANIFEST; // the build puts the list here
const listed = new Set(entries.map(({ url }) => url));
const { scope } = self.registration;
const copies = versions(scope, entries);

self.addEventListener('install', (event) => event.waitUntil(copies.install()));

// The very first copy takes over the page that fetched it; a later one waits until it is asked or nobody is left.
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([copies.tidy(), self.clients.claim()])),
);

/** A page asks whether this copy is whole; where it is not, it is told so at once, and again when it has been made whole. */
async function answerKept(port: MessagePort): Promise<void> {
  const whole = await copies.isWhole();
  port.postMessage(whole);
  if (!whole) port.postMessage(await copies.refill());
}

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === 'replace') void self.skipWaiting();
  if (event.data === 'kept' && port) event.waitUntil(answerKept(port));
});

/** Milliseconds. The page that is being opened has the network to itself. */
const REFILL_AFTER = 2000;

/** Whatever page is visited, a copy somebody has deleted is fetched again. */
async function refillLater(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, REFILL_AFTER));
  await copies.refill();
}

/** Path below the app's folder, without query, a folder being the page in it; undefined for anything that is none of ours. */
function pathOf({ method, url }: Request): string | undefined {
  if (method !== 'GET' || !url.startsWith(scope)) return undefined;
  return url
    .slice(scope.length)
    .replace(/[?#].*/, '')
    .replace(/(^|\/)$/, '$1index.html');
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path === undefined) return;
  if (request.mode === 'navigate') event.waitUntil(refillLater());
  const answer = async (kept: Promise<Response | undefined>) => (await kept) ?? fetch(request);
  if (listed.has(path)) event.respondWith(answer(copies.own(path)));
  // A page of the version before asks for a file this one no longer has.
  else if (path.startsWith('assets/')) event.respondWith(answer(copies.any(request.url)));
});
