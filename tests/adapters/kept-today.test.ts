import 'fake-indexeddb/auto';
import { expected, keptVersions } from './kept-fixtures.ts';
import { keptRecordsContract } from './kept-records.contract.ts';

// An app that still ships what it shipped then.
keptRecordsContract('today', () =>
  keptVersions().filter(
    ({ hash, keyHash, origin }) =>
      keyHash === expected.keyHash && origin === 'shipped' && hash !== expected.hashes.older,
  ),
);
