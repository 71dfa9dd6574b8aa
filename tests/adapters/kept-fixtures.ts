import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { idbStores } from '../../src/adapters/idb/idb-stores.ts';
import { connector } from '../../src/adapters/idb/database.ts';
import { plainTabMemory } from '../../src/adapters/profiles/tab-memory.ts';
import type { KeptVersion } from '../../src/core/exchange/kept/kept-version.ts';
import { namesOf, type VersionNames } from '../../src/core/exchange/kept/version-names.ts';
import { linkScenario } from '../../src/core/program/link.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { digestOf, type RunDigest } from '../../src/core/scoring/digest.ts';
import type { Report } from '../../src/core/scoring/report.ts';
import type { ReportSummary } from '../../src/core/scoring/summary.ts';
import type { Profile } from '../../src/ports/profile-store.ts';
import type { RunSummary } from '../../src/ports/run-store.ts';
import type { RubricBundle, ScenarioSource } from '../../src/ports/scenario-source.ts';

/** What the build of a commit left; without one, that of 43435ad. */
export const keptText = (file: string, build = '43435ad'): string =>
  readFileSync(`tests/fixtures/kept/${build}/${file}`, 'utf8');

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

/**
 * Dimensions are judged by a rule that has versions of its own (`SCORING_RULE`), and the build of 43435ad had rule 1:
 * what the rule of today makes of these runs is pinned beside. Raising the rule means pinning it anew, on purpose.
 */
export const byRule = JSON.parse(keptText('dimensions.json')) as {
  readonly rule: number;
  readonly runs: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What that build said of a run, its dimensions by today's rule. */
export function expectedOf(run: string): Expected['runs'][string] {
  const known = expected.runs[run];
  const dimensions = byRule.runs[run];
  if (!known || !dimensions) throw new Error(`nothing is expected of ${run}`);
  const tallies = Object.entries(dimensions).map(([dimension, tally]) => [
    dimension,
    tally.split('/').map(Number),
  ]);
  return {
    summary: { ...known.summary, dimensions },
    digest: { ...known.digest, rule: byRule.rule, dimensions: Object.fromEntries(tallies) },
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

/** Puts the database a build left into this test's IndexedDB. */
export async function restoreDatabase(build?: string): Promise<void> {
  const dump = JSON.parse(keptText('database.json', build)) as Dump;
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
    returns: async () => [],
    names: () => bundle.rubric,
    rubric: async () => bundle,
    laws: async () => ({}),
    shippedNames: async () => names,
    rubricHash: names[0]?.rubricHash ?? '',
  };
}

/** A digest as builds wrote it before promises came back. */
export function earlierDigest(report: Report, endedAt: string | null): RunDigest {
  const { promises: _, ...digest } = digestOf(report, endedAt);
  return digest;
}

/** A list as builds told it before it said which runs were begun half-way and which are returns: none of theirs is one. */
export const earlierList = (list: readonly RunSummary[]) =>
  list.map(({ replayed: _, returning, ...run }) => {
    if (returning) throw new Error(`${run.id} is no return`);
    return run;
  });
