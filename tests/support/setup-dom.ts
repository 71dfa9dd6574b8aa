import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { MotionGlobalConfig } from 'framer-motion';
import { afterEach } from 'vitest';
import { loadMachineCode } from '../../src/session/machine/machine-code.ts';

// Animations would make tests wait for frames that jsdom does not paint.
MotionGlobalConfig.skipAnimations = true;

// jsdom lays nothing out, so nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });

// Without global test functions, Testing Library cannot register this by itself.
afterEach(cleanup);

// Pages are tested as they stand once their code has come; tests/session/first-moment.test.ts tests the moment before.
await loadMachineCode();
