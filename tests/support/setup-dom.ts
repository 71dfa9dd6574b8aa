import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { MotionGlobalConfig } from 'framer-motion';
import { afterEach } from 'vitest';

// Animations would make tests wait for frames that jsdom does not paint.
MotionGlobalConfig.skipAnimations = true;

// Without global test functions, Testing Library cannot register this by itself.
afterEach(cleanup);
