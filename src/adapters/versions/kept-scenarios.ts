import { type KeptVersion, versionId } from '../../core/exchange/kept/kept-version.ts';
import { goesBy, type VersionNames } from '../../core/exchange/kept/version-names.ts';
import type { ReadVersion } from '../../core/exchange/kept/read-kept.ts';
import { ownVersion, type OwnShelf } from '../../core/scenario/own-shelf.ts';
import type { Program } from '../../core/program/program.ts';
import { NewerContentError } from '../../ports/newer-content-error.ts';
import type { RubricBundle, ScenarioSource } from '../../ports/scenario-source.ts';
import type { VersionStore } from '../../ports/version-store.ts';
import { NO_NAMES, type ShippedNames } from '../memory/run-store.ts';

export interface KeptScenarios {
  readonly returns: ScenarioSource['returns'];
  /** Without a hash the version somebody brought that is on the shelf, or a return. */
  readonly load: (id: string, hash?: string, key?: string) => Promise<Program | undefined>;
  readonly rubric: (hash: string, key?: string) => Promise<RubricBundle>;
}

/** Versions read of late: a review asks for a version's scenario and for its rubric. Content never changes. */
const atHand = new Map<string, ReadVersion>();
const MAX_AT_HAND = 6;

/**
 * Reads what is kept. Undefined where it can no longer be played by any rule known here.
 *
 * @throws NewerContentError where a newer version of the app kept it
 */
async function read(version: KeptVersion): Promise<ReadVersion | undefined> {
  const id = versionId(version);
  const known = atHand.get(id);
  if (known) return known;
  // The schemas are heavy, and most runs are of the present version.
  const { readKept } = await import('../../core/exchange/kept/read-kept.ts');
  const found = readKept(version);
  if (!found.ok && found.error === 'newer') throw new NewerContentError(`kept by a newer version: ${id}`);
  if (!found.ok) return undefined;
  const [oldest] = atHand.keys();
  if (oldest !== undefined && atHand.size >= MAX_AT_HAND) atHand.delete(oldest);
  atHand.set(id, found.value);
  return found.value;
}

/**
 * Versions that are not named as the shipped one is. A record that names no rubric is from before rubrics had versions:
 * it goes by the version kept first, and by the shipped one while none was kept. One that names the shipped version as
 * it was called earlier was played on that.
 */
export function keptScenarios(
  shipped: ScenarioSource,
  versions: VersionStore,
  shippedNames: ShippedNames = NO_NAMES,
  shelf: () => OwnShelf = () => ({}),
): KeptScenarios {
  const brought = async (id: string) => {
    const own = ownVersion(await versions.list(), shelf(), id);
    return own && versions.get(own.hash, own.keyHash);
  };
  /** What the shipped version these hashes stand for goes by; nothing where they stand for none. */
  const shippedAs = async (
    hash: string,
    key: string | undefined,
  ): Promise<Partial<VersionNames> | undefined> => {
    const named = (await shippedNames()).find((names) => goesBy(names, hash, key));
    return named ?? (key === undefined ? shipped.list().find((card) => card.hash === hash) && {} : undefined);
  };
  const loadShipped = async (id: string, hash: string, key: string | undefined) => {
    const names = await shippedAs(hash, key);
    const program = names && (await shipped.load(id));
    return program && { ...program, earlier: names.earlier };
  };
  return {
    returns: shipped.returns,
    load: async (id, hash, key) => {
      const version = hash === undefined ? await brought(id) : await versions.get(hash, key);
      if (!version) return hash === undefined ? shipped.load(id) : loadShipped(id, hash, key);
      const program = (await read(version))?.program;
      return program?.scenario.id === id ? program : undefined;
    },
    rubric: async (hash, key) => {
      const version = await versions.get(hash, key);
      const kept = version && (await read(version));
      if (kept) return kept.rubricBundle;
      if (!version && (await shippedAs(hash, key))) return shipped.rubric();
      throw new Error(`no version ${hash}/${key ?? ''} is kept`);
    },
  };
}
