import type { Entry } from './entry.ts';

/** Few at a time: on a classroom's network the page one looks at comes first. */
const AT_ONCE = 4;

/** A redirected answer may not answer a navigation, and hosts like to redirect `index.html`. */
const plain = (response: Response): Response =>
  response.redirected ? new Response(response.body, { headers: response.headers }) : response;

const isPage = (url: string): boolean => url.endsWith('.html');

/**
 * A folder is not replaced in one instant: the list may be of one version and a page of another. Such a copy would
 * ask for files it does not have for as long as it is kept, so its page is not put into one.
 */
function expectOneVersion(url: string, page: string, listed: ReadonlySet<string>): void {
  for (const [, name = ''] of page.matchAll(/(?:src|href|data-code)="\.[./]*\/(assets\/[^"]+)"/g))
    if (!listed.has(name)) throw new Error(`${url} names ${name}, the list does not`);
}

async function add(cache: Cache, { url, revision }: Entry, listed: ReadonlySet<string>): Promise<void> {
  const kept = revision === null ? await caches.match(url, { ignoreVary: true }) : undefined;
  const response = kept ?? (await fetch(url, { cache: revision === null ? 'default' : 'reload' }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  if (isPage(url)) expectOneVersion(url, await response.clone().text(), listed);
  await cache.put(url, plain(response));
}

/** Fetches every listed file into the cache, or throws; what earlier versions hold is not fetched again. */
export async function fillCache(cache: Cache, entries: readonly Entry[]): Promise<void> {
  const queue = [...entries];
  const listed = new Set(entries.map(({ url }) => url));
  const work = async () => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) await add(cache, entry, listed);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
