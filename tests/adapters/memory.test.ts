import { expect, it } from 'vitest';
import { memoryRuns } from '../../src/adapters/memory/run-store.ts';
import { emptyMemory } from '../../src/adapters/memory/memory-state.ts';
import { memoryStores } from '../../src/adapters/memory/memory-stores.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import { attemptStoreContract } from './run-store.contract.ts';
import { storesContract } from './stores.contract.ts';

attemptStoreContract('memory', memoryRuns);

storesContract('memory', () => {
  const [state, computer] = [emptyMemory(), {}];
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  return () => memoryStores({ state, newId, tab: plainTabMemory(computer) });
});

it('says that nothing survives the page', () => {
  expect(memoryRuns().trouble()).toBe('off');
});
