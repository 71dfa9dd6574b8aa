import { MotionGlobalConfig } from 'framer-motion';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserSettings } from '../../src/adapters/settings/settings-store.ts';
import { singleKeys } from '../../src/ui/single-keys.ts';
import { followAppearance } from '../../src/app/appearance.ts';

/** A machine that prefers what is listed. */
function machine(...prefers: string[]): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: prefers.includes(query),
    addEventListener: () => undefined,
  }));
}

const { dataset } = document.documentElement;

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  MotionGlobalConfig.skipAnimations = true;
});

it('lets single keys be turned off, and the keys ask', () => {
  machine();
  const settings = browserSettings();
  followAppearance(settings);
  expect(singleKeys()).toBe(true);
  settings.set({ singleKeys: false });
  expect(singleKeys()).toBe(false);
  settings.set({ singleKeys: true });
  expect(singleKeys()).toBe(true);
});

it('follows the machine until told otherwise', () => {
  machine('(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)');
  const settings = browserSettings();
  followAppearance(settings);
  expect(dataset).toMatchObject({ theme: 'dark', motion: 'off' });
  expect(MotionGlobalConfig.skipAnimations).toBe(true);
  settings.set({ theme: 'light' });
  expect(dataset.theme).toBe('light');
});

it('gives contrast to a machine that asks for more', () => {
  machine('(prefers-contrast: more)', '(prefers-color-scheme: dark)');
  followAppearance(browserSettings());
  expect(dataset.theme).toBe('contrast');
});

it('turns 大字 and motion on and off', () => {
  machine();
  const settings = browserSettings();
  followAppearance(settings);
  expect(dataset).not.toHaveProperty('large');
  expect(MotionGlobalConfig.skipAnimations).toBe(false);
  settings.set({ largeText: true, motion: 'off' });
  expect(dataset).toMatchObject({ large: '', motion: 'off' });
  expect(MotionGlobalConfig.skipAnimations).toBe(true);
  settings.set({ largeText: false });
  expect(dataset).not.toHaveProperty('large');
});
