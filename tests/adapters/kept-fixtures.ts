import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { idbStores } from '../../src/adapters/idb/idb-stores.ts';
import { connector } from '../../src/adapters/idb/database.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import type { KeptVersion } from '../../src/core/exchange/kept/kept-version.ts';
import { namesOf, type VersionNames } from '../../src/core/exchange/kept/version-names.ts';
import { linkScenario } from '../../src/core/program/link.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import type { RunDigest } from '../../src/core/scoring/digest.ts';
import { SCORING_RULE } from '../../src/core/scoring/scoring-rule.ts';
import type { ReportSummary } from '../../src/core/scoring/summary.ts';
import type { Profile } from '../../src/ports/profile-store.ts';
import type { RunSummary } from '../../src/ports/run-store.ts';
import type { RubricBundle, ScenarioSource } from '../../src/ports/scenario-source.ts';

const FOLDER = 'tests/fixtures/kept/43435ad';

export const keptText = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

/** What the build of 43435ad said of its own records (README beside them). */
export interface Expected {
  readonly profiles: readonly Profile[];
  readonly pins: Readonly<Record<string, string>>;
  readonly hashes: Readonly<Record<'fifth' | 'bowl' | 'queue' | 'older' | 'own' | 'otherKey', string>>;
  readonly keyHash: string;
  readonly lists: Readonly<Record<string, readonly RunSummary[]>>;
  readonly runs: Readonly<Record<string, { readonly summary: ReportSummary; readonly digest: RunDigest }>>;
}

export const expected = JSON.parse(keptText('expected.json')) as Expected;

/** Chances by dimension under scoring rule 2: `[taken, telling]` for each run of that build. */
const chances = JSON.parse(keptText('dimensions-rule-2.json')) as Readonly<
  Record<string, RunDigest['dimensions']>
>;

/**
 * What is to be said today of a run of that build: everything as it was said then, save the dimensions, which rule 2
 * counts differently (docs/decisions/018).
 */
export function expectedNow(run: string): Expected['runs'][string] | undefined {
  const then = expected.runs[run];
  const dimensions = chances[run];
  if (!then || !dimensions) return undefined;
  const words = Object.entries(dimensions).map(([id, tally]) => [id, tally?.join('/')]);
  return {
    summary: { ...then.summary, dimensions: Object.fromEntries(words) },
    digest: { ...then.digest, rule: SCORING_RULE, dimensions },
  };
}

export const keptVersions = (): readonly KeptVersion[] => JSON.parse(keptText('archive.json')).versions;

interface Dump {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | string[];
        readonly indexes: Readonly<Record<string, string>>;
        readonly rows: readonly unknown[];
      }
    >
  >;
}

/** Puts the database that build left into this test's IndexedDB. */
export async function restoreDatabase(): Promise<void> {
  const dump = JSON.parse(keptText('database.json')) as Dump;
  const database = await openDB('shuodelai', dump.version, {
    upgrade: (created) => {
      for (const [name, { keyPath, indexes }] of Object.entries(dump.stores)) {
        const store = created.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      }
    },
  });
  for (const [name, { rows }] of Object.entries(dump.stores))
    for (const row of rows) await database.put(name, row);
  database.close();
}

/** A tab of this version of the app over what lies in IndexedDB. */
export const openTab = (shipped: readonly VersionNames[] = []) =>
  idbStores({
    connect: connector(() => 'nobody'),
    tab: plainTabMemory(),
    newId: () => 'another',
    now: () => Date.parse('2026-12-01T00:00:00.000Z'),
    shippedNames: async () => shipped,
  });

/** An app that ships these versions, as its build would name them. */
export function appShipping(versions: readonly KeptVersion[]): ScenarioSource & {
  readonly shippedNames: () => Promise<readonly VersionNames[]>;
  readonly rubricHash: string;
} {
  const names = versions.map(namesOf);
  const bundle = versions[0]?.key as RubricBundle;
  const programs = new Map(
    versions.map((version, at) => {
      const { hash, rubricHash, playHash, scenario } = names[at] as VersionNames;
      const program = linkScenario(version.scenario as Scenario, bundle, hash);
      return [scenario, { ...program, rubricHash, playHash }] as const;
    }),
  );
  return {
    list: () =>
      names.map(({ scenario, hash, playHash }) => ({
        id: scenario,
        hash,
        play: playHash,
      })) as unknown as ReturnType<ScenarioSource['list']>,
    load: async (id) => programs.get(id),
    atHand: (id) => programs.get(id),
    names: () => bundle.rubric,
    rubric: async () => bundle,
    laws: async () => ({}),
    shippedNames: async () => names,
    rubricHash: names[0]?.rubricHash ?? '',
  };
}
