import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserSettings } from '../../src/adapters/settings/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../src/ports/settings-store.ts';

const KEY = 'shuodelai.settings';

beforeEach(() => localStorage.clear());

describe('settings', () => {
  it('start at the defaults and are there for the next page', () => {
    expect(browserSettings().get()).toEqual(DEFAULT_SETTINGS);
    browserSettings().set({ largeText: true, patience: 3 });
    expect(browserSettings().get()).toEqual({ ...DEFAULT_SETTINGS, largeText: true, patience: 3 });
  });

  it.each(['', 'x', '[]', 'null', '7', '{"theme":'])('fall back to the defaults from %j', (text) => {
    localStorage.setItem(KEY, text);
    expect(browserSettings().get()).toEqual(DEFAULT_SETTINGS);
  });

  it('written before there was a voice keep what they say, and it is off', () => {
    localStorage.setItem(KEY, '{"muted":true,"volume":0.3}');
    expect(browserSettings().get()).toEqual({ ...DEFAULT_SETTINGS, muted: true, volume: 0.3, voice: false });
  });

  it('written before lines came by themselves keep what they say, and lines come', () => {
    localStorage.setItem(KEY, '{"linesAtOnce":true,"patience":3}');
    expect(browserSettings().get()).toMatchObject({ linesAtOnce: true, patience: 3, pace: 'normal' });
    localStorage.setItem(KEY, '{"pace":"hasty","muted":true}');
    expect(browserSettings().get()).toMatchObject({ muted: true, pace: 'normal' });
    localStorage.setItem(KEY, '{"pace":"off"}');
    expect(browserSettings().get().pace).toBe('off');
  });

  it('lose only the value that cannot be used, and nothing unknown gets in', () => {
    localStorage.setItem(KEY, '{"theme":"dark","volume":9,"patience":2,"constructor":1,"extra":true}');
    expect(browserSettings().get()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('hold for the page where nothing can be stored', () => {
    const storage = { getItem: () => null, setItem: () => fullDisk() } as unknown as Storage;
    const settings = browserSettings(storage);
    settings.set({ muted: true });
    expect(settings.get().muted).toBe(true);
  });

  it('tell of a change here and of one in another tab', () => {
    const settings = browserSettings();
    const heard = vi.fn();
    const stop = settings.subscribe(heard);
    settings.set({ theme: 'light' });
    localStorage.setItem(KEY, '{"theme":"contrast"}');
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(heard).toHaveBeenCalledTimes(2);
    expect(settings.get().theme).toBe('contrast');
    stop();
    settings.set({ theme: 'dark' });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

function fullDisk(): never {
  throw new DOMException('full', 'QuotaExceededError');
}
