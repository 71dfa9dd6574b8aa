import { expect, it } from 'vitest';
import { returnFiles } from '../../../src/cli/load-returns.ts';
import { makeKept } from '../../../src/core/exchange/kept/make-kept.ts';
import type { KeptVersion } from '../../../src/core/exchange/kept/kept-version.ts';
import { readKept } from '../../../src/core/exchange/kept/read-kept.ts';
import { loadLibrary, loadProgram, shippedIds } from '../../support/load.ts';

// Whatever the format has learnt to say since, a version kept today is one that can be replayed tomorrow.
const files = [...shippedIds().map((id) => `scenarios/${id}/scenario.yaml`), ...returnFiles('scenarios')];

it.each(files)('%s as it is now reads once it is kept', (file) => {
  const { scenario, hash } = loadProgram(file);
  const kept = makeKept(scenario, loadLibrary(), { origin: 'shipped', keptAt: '2026-11-28T01:00:00.000Z' });
  const read = readKept(JSON.parse(JSON.stringify(kept)) as KeptVersion);
  expect(read).toMatchObject({ ok: true, value: { program: { hash } } });
  expect(read.ok && read.value.program.scenario.returns).toEqual(scenario.returns);
});
