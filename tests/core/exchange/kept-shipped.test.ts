import { expect, it } from 'vitest';
import { makeKept } from '../../../src/core/exchange/kept/make-kept.ts';
import type { KeptVersion } from '../../../src/core/exchange/kept/kept-version.ts';
import { readKept } from '../../../src/core/exchange/kept/read-kept.ts';
import { loadLibrary, loadShipped, shippedIds } from '../../support/load.ts';

// Whatever the format has learnt to say since, a version kept today is one that can be replayed tomorrow.
it.each(shippedIds())('%s as it is now reads once it is kept', (id) => {
  const { scenario, hash } = loadShipped(id);
  const kept = makeKept(scenario, loadLibrary(), { origin: 'shipped', keptAt: '2026-11-28T01:00:00.000Z' });
  const read = readKept(JSON.parse(JSON.stringify(kept)) as KeptVersion);
  expect(read).toMatchObject({ ok: true, value: { program: { hash } } });
});
