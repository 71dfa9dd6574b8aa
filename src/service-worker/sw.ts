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

self.addEventListener('message', ({ data }) => {
  if (data === 'replace') void self.skipWaiting();
});

/** Path below the app's folder, without query; undefined for anything that is none of ours. */
function pathOf({ method, url }: Request): string | undefined {
  if (method !== 'GET' || !url.startsWith(scope)) return undefined;
  return url.slice(scope.length).replace(/[?#].*/, '') || 'index.html';
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path === undefined) return;
  const answer = async (kept: Promise<Response | undefined>) => (await kept) ?? fetch(request);
  if (listed.has(path)) event.respondWith(answer(copies.own(path)));
  // A page of the version before asks for a file this one no longer has.
  else if (path.startsWith('assets/')) event.respondWith(answer(copies.any(request.url)));
});
