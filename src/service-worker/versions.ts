import { hashText } from '../core/shared/hash.ts';
import type { Entry } from './entry.ts';
import { fillCache } from './fill-cache.ts';

/** Stands in a cache that holds all of its version. */
const COMPLETE = 'complete';

/**
 * The copies of the app kept on this machine, one cache a version. The one before the present stays: a page opened
 * with it may be in the middle of a run and still needs files the new version no longer has.
 * `scope` keeps two folders of one server apart.
 */
export function versions(scope: string, entries: readonly Entry[]) {
  const prefix = `shuodelai ${scope} `;
  const name = prefix + hashText(JSON.stringify(entries));
  const older = async (): Promise<string[]> => {
    const names = (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);
    const complete = await Promise.all(
      names.map(async (other) => (await caches.open(other)).match(COMPLETE)),
    );
    return names.filter((_, index) => complete[index]);
  };
  const fill = async (): Promise<void> => {
    const cache = await caches.open(name);
    await fillCache(cache, entries);
    await cache.put(COMPLETE, new Response());
  };
  let filling: Promise<void> | undefined;
  /** Throws when a file cannot be had; the browser tries again at a later visit. */
  const install = (): Promise<void> => {
    filling ??= fill().finally(() => {
      filling = undefined;
    });
    return filling;
  };
  /** Looked at, not remembered: somebody, or the browser for want of room, may have deleted it. */
  const isWhole = async (): Promise<boolean> => {
    const kept = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
    return [COMPLETE, ...entries.map(({ url }) => url)].every((url) => kept.has(new URL(url, scope).href));
  };
  return {
    install,
    isWhole,
    /** Fetches again what has been deleted; whether all of the version is here now. */
    async refill(): Promise<boolean> {
      if (await isWhole()) return true;
      return install().then(isWhole, () => false);
    },
    /** Deletes everything but this version and the one before it. */
    async tidy(): Promise<void> {
      const kept = [name, ...(await older()).slice(-1)];
      const names = (await caches.keys()).filter((other) => other.startsWith(prefix));
      await Promise.all(names.filter((other) => !kept.includes(other)).map((other) => caches.delete(other)));
    },
    own: async (url: string) => (await caches.open(name)).match(url, { ignoreVary: true }),
    any: (url: string) => caches.match(url, { ignoreVary: true }),
  };
}
