import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { MotionGlobalConfig } from 'framer-motion';
import { afterAll, afterEach, vi } from 'vitest';
import { loadMachineCode } from '../../src/session/machine/machine-code.ts';

// Animations would make tests wait for frames that jsdom does not paint.
MotionGlobalConfig.skipAnimations = true;

// jsdom lays nothing out, so nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// A busy machine is slow, not wrong. Drawings that were loaded stay in the window for the files that follow: signs in them are not read.
configure({ asyncUtilTimeout: 15_000, defaultIgnore: 'script, style, body > svg *' });

// Without global test functions, Testing Library cannot register this by itself.
afterEach(cleanup);

// The window is shared with the files that follow: each leaves it as it came.
afterAll(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  document.title = '';
  for (const tag of [document.documentElement, document.body])
    for (const name of tag.getAttributeNames()) tag.removeAttribute(name);
});

// Pages are tested as they stand once their code has come; tests/session/first-moment.test.ts tests the moment before.
await loadMachineCode();
