import type { PageRow } from './schema.ts';

/** What is needed of an object store of pages, whatever transaction it stands in. */
interface PageReader {
  getAll(range: IDBKeyRange): Promise<PageRow[]>;
}

interface PageWriter {
  getAllKeys(range: IDBKeyRange): Promise<[profile: string, page: number][]>;
  get(key: [profile: string, page: number]): Promise<PageRow | undefined>;
  put(row: PageRow): Promise<unknown>;
  delete(range: IDBKeyRange): Promise<void>;
}

/** Entries of one page. A page is written again for each entry added to it, so it must stay small. */
const PER_PAGE = 250;

const pagesOf = (profile: string): IDBKeyRange => IDBKeyRange.bound([profile], [profile, []]);

/** What a page holds; undefined where it does not read: a stored row is data from outside, whatever its type says. */
const entriesOf = ({ entries }: PageRow): readonly unknown[] | undefined =>
  Array.isArray(entries) ? entries : undefined;

export interface Pages {
  readonly entries: readonly unknown[];
  /** A page did not read: what was on it is missing here. */
  readonly torn: boolean;
}

/** All entries of a profile, in the order they were added. */
export async function readPages(store: PageReader, profile: string): Promise<Pages> {
  const pages = (await store.getAll(pagesOf(profile))).map(entriesOf);
  return { entries: pages.flatMap((page) => page ?? []), torn: pages.includes(undefined) };
}

/** Adds entries behind the last ones, inside the transaction the store belongs to. */
export async function addToPages(
  store: PageWriter,
  profile: string,
  entries: readonly unknown[],
): Promise<void> {
  const last = (await store.getAllKeys(pagesOf(profile))).at(-1);
  const row = last && (await store.get(last));
  const known = row && entriesOf(row);
  // A torn page is left as it is: the next one goes behind it.
  let page = (last?.[1] ?? 0) + (row && !known ? 1 : 0);
  let open = known ?? [];
  for (let done = 0; done < entries.length; page += 1, open = []) {
    const fits = entries.slice(done, done + Math.max(0, PER_PAGE - open.length));
    done += fits.length;
    if (fits.length > 0) await store.put({ profile, page, entries: [...open, ...fits] });
  }
}

export const dropPages = (store: Pick<PageWriter, 'delete'>, profile: string): Promise<void> =>
  store.delete(pagesOf(profile));
