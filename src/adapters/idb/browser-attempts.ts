import type { AttemptStore } from '../../ports/attempt-store.ts';
import { memoryAttempts } from '../memory/attempt-store.ts';
import { idbAttempts } from './attempt-store.ts';
import { withFallback } from './with-fallback.ts';

/** What a browser keeps runs in: its disk where it lets us, the page's memory where it does not. */
export const browserAttempts = (): AttemptStore => withFallback(idbAttempts(), memoryAttempts());
