import { expect, it } from 'vitest';
import { memoryAttempts } from '../../src/adapters/memory/attempt-store.ts';
import { attemptStoreContract } from './attempt-store.contract.ts';

attemptStoreContract('memory', memoryAttempts);

it('says that nothing survives the page', () => {
  expect(memoryAttempts().durable()).toBe(false);
});
