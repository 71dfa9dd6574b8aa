import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import { browserSettings } from '../../src/adapters/settings/settings-store.ts';

const KEY = 'shuodelai.text';

// The connection is kept between calls: a fresh computer is a fresh module.
let sharedText: typeof import('../../src/adapters/shared-text/shared-text.ts').sharedText;
beforeEach(async () => {
  localStorage.clear();
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  ({ sharedText } = await import('../../src/adapters/shared-text/shared-text.ts'));
});

/** The browser is killed: what it had not written down is as it was. */
async function killedAfter(work: () => Promise<void>): Promise<void> {
  const before = Object.entries(localStorage);
  await work();
  localStorage.clear();
  for (const [key, value] of before) localStorage.setItem(key, value);
}

describe('a text that pages share', () => {
  it('answers at once, and is there after the browser was killed', async () => {
    await sharedText(KEY).write('one');
    await killedAfter(() => sharedText(KEY).write('two'));
    const text = sharedText(KEY);
    expect(text.read()).toBe('one');
    expect(await text.recover()).toBe(true);
    expect(text.read()).toBe('two');
    expect(await sharedText(KEY).recover()).toBe(false);
  });

  it('taken away stays away', async () => {
    await sharedText(KEY).write('one');
    await killedAfter(() => sharedText(KEY).write(null));
    const text = sharedText(KEY);
    await text.recover();
    expect(text.read()).toBeNull();
  });

  it('is never put back by an older copy: what could not be made durable stands', async () => {
    await sharedText(KEY).write('one');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await sharedText(KEY).write('two');
    vi.restoreAllMocks();
    expect(await sharedText(KEY).recover()).toBe(false);
    expect(sharedText(KEY).read()).toBe('two');
  });

  it('holds for the page where nothing can be stored', async () => {
    Object.assign(globalThis, { indexedDB: undefined });
    const text = sharedText(KEY, undefined);
    await text.write('one');
    expect(text.read()).toBe('one');
    expect(await text.recover()).toBe(false);
  });
});

it('settings of a killed browser come back, and whoever listens is told', async () => {
  browserSettings().set({ theme: 'light' });
  await killedAfter(async () => {
    browserSettings().set({ theme: 'dark', muted: true });
    const durable = () => import('../../src/adapters/shared-text/durable-texts.ts');
    await vi.waitFor(async () =>
      expect((await (await durable()).readDurable('shuodelai.settings'))?.text).toContain('dark'),
    );
  });
  const settings = browserSettings();
  expect(settings.get().theme).toBe('light');
  const heard = vi.fn();
  settings.subscribe(heard);
  await settings.recover();
  expect(settings.get()).toMatchObject({ theme: 'dark', muted: true });
  expect(heard).toHaveBeenCalledOnce();
});

it('the next tab of a killed browser begins with the person last changed to', async () => {
  await browserTabMemory().remember('zhao');
  await killedAfter(() => browserTabMemory().remember('qian'));
  sessionStorage.clear();
  const next = browserTabMemory();
  expect(next.open()).toBeUndefined();
  expect(await next.last()).toBe('qian');
  await next.forget();
  expect(await browserTabMemory().last()).toBeUndefined();
});
