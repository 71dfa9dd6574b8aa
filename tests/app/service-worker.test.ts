import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/service-worker/entry.ts';
import { versions } from '../../src/service-worker/versions.ts';

const SCOPE = 'http://academy/app/';

/** As much of the Cache API as is used, in memory and in the order things were made. */
function fakeCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const wrap = (store: Map<string, Response>) => ({
    match: async (url: string) => store.get(url)?.clone(),
    put: async (url: string, response: Response) => void store.set(url, response),
    keys: async () => [...store.keys()].map((url) => new Request(new URL(url, SCOPE))),
  });
  return {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return wrap(store);
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (url: string) =>
      [...stores.values()]
        .find((store) => store.has(url))
        ?.get(url)
        ?.clone(),
  };
}

/** The folder on the server: what a fetch finds there. */
let folder: Record<string, string>;
const asked = vi.fn<(url: string) => void>();

beforeEach(() => {
  asked.mockClear();
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('fetch', async (url: string) => {
    asked(url);
    const text = folder[url];
    return new Response(text ?? 'gone', { status: text === undefined ? 404 : 200 });
  });
});

/** Version `name` as it is deployed: a page that names one script, and a script all versions share. */
function version(name: string): readonly Entry[] {
  folder = {
    'index.html': `<script src="./assets/index-${name}.js"></script>`,
    [`assets/index-${name}.js`]: name,
    'assets/react-1.js': 'react',
  };
  return [
    { url: 'index.html', revision: `page-${name}` },
    { url: `assets/index-${name}.js`, revision: null },
    { url: 'assets/react-1.js', revision: null },
  ];
}

async function put(name: string) {
  const copies = versions(SCOPE, version(name));
  await copies.install();
  await copies.tidy();
  return copies;
}

describe('the kept copies', () => {
  it('hold every file of the version', async () => {
    const copies = await put('one');
    expect(await (await copies.own('assets/index-one.js'))?.text()).toBe('one');
    expect(await (await copies.own('index.html'))?.text()).toContain('index-one');
  });

  it('fetch again only what may have changed', async () => {
    await put('one');
    asked.mockClear();
    await put('two');
    expect(asked.mock.calls.flat().sort()).toEqual(['assets/index-two.js', 'index.html']);
  });

  it('keep the version before for pages still open with it, and no more than that', async () => {
    await put('one');
    await put('two');
    const copies = await put('three');
    expect(await copies.any('assets/index-two.js')).toBeDefined();
    expect(await copies.any('assets/index-one.js')).toBeUndefined();
    expect(await copies.own('assets/index-two.js')).toBeUndefined();
  });

  it('do not take a folder that is half replaced', async () => {
    await put('one');
    const list = version('two');
    folder['index.html'] = '<script src="./assets/index-one.js"></script>';
    await expect(versions(SCOPE, list).install()).rejects.toThrow('index.html names assets/index-one.js');
  });

  it('are not complete with a file missing, and what is there of them does not push out the good one', async () => {
    await put('one');
    const list = version('two');
    delete folder['assets/index-two.js'];
    await expect(versions(SCOPE, list).install()).rejects.toThrow('404');
    const copies = await put('three');
    expect(await copies.any('assets/index-one.js')).toBeDefined();
    expect(await caches.keys()).toHaveLength(2);
  });

  it('deleted, are known not to be whole, and are fetched again when asked for', async () => {
    const copies = await put('one');
    expect(await copies.isWhole()).toBe(true);
    for (const name of await caches.keys()) await caches.delete(name);
    expect(await copies.isWhole()).toBe(false);
    expect(await Promise.all([copies.refill(), copies.refill()])).toEqual([true, true]);
    expect(await copies.isWhole()).toBe(true);
    expect(await (await copies.own('assets/react-1.js'))?.text()).toBe('react');
    asked.mockClear();
    expect(await copies.refill()).toBe(true);
    expect(asked).not.toHaveBeenCalled();
  });

  it('deleted when the folder has another version, stay away rather than be half of each', async () => {
    const copies = await put('one');
    for (const name of await caches.keys()) await caches.delete(name);
    version('two');
    expect(await copies.refill()).toBe(false);
    expect(await copies.isWhole()).toBe(false);
    expect(await copies.own('index.html')).toBeUndefined();
  });

  it('leave those of another folder alone', async () => {
    const other = versions('http://academy/other/', version('one'));
    await other.install();
    await put('two');
    await put('three');
    await put('four');
    expect(await other.own('assets/index-one.js')).toBeDefined();
  });
});
