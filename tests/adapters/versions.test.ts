import { describe, expect, it, vi } from 'vitest';
import { memoryRuns } from '../../src/adapters/memory/run-store.ts';
import { memoryVersions } from '../../src/adapters/memory/version-store.ts';
import { keepingVersions, versionKeeper } from '../../src/adapters/versions/keeping-versions.ts';
import { keptScenarios } from '../../src/adapters/versions/kept-scenarios.ts';
import { versionedScenarios } from '../../src/adapters/versions/versioned-scenarios.ts';
import { linkScenario } from '../../src/core/program/link.ts';
import { hashScenario } from '../../src/core/scenario/hash-scenario.ts';
import { buildReport } from '../../src/core/scoring/report.ts';
import type { ScenarioSource } from '../../src/ports/scenario-source.ts';
import { aRun } from './a-run.ts';
import { aVersion, type KnownVersion, otherKey } from './a-version.ts';

/** An app that ships one version of the fixture scenario. */
function appWith(version: KnownVersion): ScenarioSource {
  const { scenario, hash, key, keyHash } = version;
  const program = { ...linkScenario(scenario, key, hash), rubricHash: keyHash };
  return {
    list: () => [{ id: scenario.id, hash } as ReturnType<ScenarioSource['list']>[number]],
    load: async (id) => (id === scenario.id ? program : undefined),
    returns: async () => [],
    atHand: () => undefined,
    names: () => key.rubric,
    rubric: async () => key,
    laws: async () => ({}),
  };
}

function worded(title: string): KnownVersion {
  const scenario = { ...aVersion().scenario, title };
  return aVersion({ scenario, hash: hashScenario(scenario), title });
}

const [first, second] = [worded('第一版'), worded('第二版')];
const playedOn = ({ hash, keyHash }: KnownVersion, id = 'first') =>
  aRun({ id, hash, key: keyHash, events: [{ type: 'choice', node: 'push-in', choice: 'ask', ms: 900 }] });

describe('a run keeps the version it was played on', () => {
  it('from the moment it is stored, once', async () => {
    const versions = memoryVersions();
    const keep = vi.spyOn(versions, 'keep');
    const attempts = keepingVersions(
      memoryRuns(),
      versions,
      versionKeeper(versions, appWith(first), () => 0),
    );
    await attempts.create(playedOn(first));
    await attempts.create(playedOn(first, 'again'));
    await vi.waitFor(() => expect(keep).toHaveBeenCalledTimes(2));
    expect(await versions.list()).toMatchObject([{ title: '第一版', origin: 'shipped' }]);
    expect(await versions.get(first.hash, first.keyHash)).toMatchObject({ scenario: first.scenario });
  });

  it('is stored even where its version cannot be fetched, and the version follows', async () => {
    const versions = memoryVersions();
    const app = appWith(first);
    const rubric = vi.fn(app.rubric).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const attempts = keepingVersions(
      memoryRuns(),
      versions,
      versionKeeper(versions, { ...app, rubric }, () => 0),
    );
    expect(await attempts.create(playedOn(first))).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(rubric).toHaveBeenCalledOnce());
    expect(await versions.list()).toEqual([]);
    await attempts.broken();
    expect(await versions.list()).toMatchObject([{ title: '第一版' }]);
  });

  it('not another version in its place', async () => {
    const versions = memoryVersions();
    const attempts = keepingVersions(
      memoryRuns(),
      versions,
      versionKeeper(versions, appWith(second), () => 0),
    );
    await attempts.create(playedOn(first));
    await attempts.broken();
    expect(await versions.list()).toEqual([]);
  });
});

describe('after the app has moved on', () => {
  it('an old run is replayed and scored on what was kept, a new one on what is shipped', async () => {
    const versions = memoryVersions();
    await versions.keep(first);
    const app = versionedScenarios(appWith(second), second.keyHash, async () =>
      keptScenarios(appWith(second), versions),
    );
    expect((await app.load('queue-jumper', first.hash, first.keyHash))?.scenario.title).toBe('第一版');
    expect((await app.load('queue-jumper', second.hash, second.keyHash))?.scenario.title).toBe('第二版');
    expect((await app.load('queue-jumper'))?.scenario.title).toBe('第二版');
    const program = await app.load('queue-jumper', first.hash, first.keyHash);
    const key = await app.rubric(first.hash, first.keyHash);
    expect(program && buildReport(program, playedOn(first), key)).toMatchObject({ ok: true });
  });

  it('the same words under another key are another version', async () => {
    const versions = memoryVersions();
    const changed = { ...first, ...otherKey(), keptAt: '2026-12-01T00:00:00.000Z' };
    await versions.keep(first);
    const app = versionedScenarios(appWith(changed), changed.keyHash, async () =>
      keptScenarios(appWith(changed), versions),
    );
    expect(await app.rubric(first.hash, first.keyHash)).toEqual(first.key);
    expect(await app.rubric(changed.hash, changed.keyHash)).toEqual(changed.key);
    // A record from before keys had versions goes by the one kept first.
    expect(await app.rubric(first.hash)).toEqual(first.key);
  });

  it('what nobody kept is said to be missing, never scored by another version', async () => {
    const app = versionedScenarios(appWith(second), second.keyHash, async () =>
      keptScenarios(appWith(second), memoryVersions()),
    );
    expect(await app.load('queue-jumper', first.hash, first.keyHash)).toBeUndefined();
    await expect(app.rubric(first.hash, first.keyHash)).rejects.toThrow(/no version/);
    const changed = otherKey().keyHash;
    expect(await app.load('queue-jumper', second.hash, changed)).toBeUndefined();
    const program = await app.load('queue-jumper');
    const report = program && buildReport(program, { ...playedOn(second), key: changed }, second.key);
    expect(report).toMatchObject({ ok: false, error: { code: 'other-version' } });
  });

  it('a record from before versions were kept goes by the shipped one, while it is the same', async () => {
    const app = versionedScenarios(appWith(second), second.keyHash, async () =>
      keptScenarios(appWith(second), memoryVersions()),
    );
    expect((await app.load('queue-jumper', second.hash))?.scenario.title).toBe('第二版');
    expect(await app.rubric(second.hash)).toEqual(second.key);
  });

  it('a scenario somebody brought is played by its newest version', async () => {
    const versions = memoryVersions();
    const own = { ...first.scenario, id: 'our-own', title: '自己的' };
    await versions.keep(aVersion({ scenario: own, hash: hashScenario(own), origin: 'own', title: '自己的' }));
    const app = versionedScenarios(appWith(second), second.keyHash, async () =>
      keptScenarios(appWith(second), versions),
    );
    expect((await app.load('our-own'))?.scenario.title).toBe('自己的');
    expect(await app.load('nobody-has-it')).toBeUndefined();
  });
});
