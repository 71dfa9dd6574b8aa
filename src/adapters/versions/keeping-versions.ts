import { makeKept } from '../../core/exchange/kept/make-kept.ts';
import type { MentorSessionStore } from '../../ports/mentor-session-store.ts';
import type { RunStore } from '../../ports/run-store.ts';
import type { ScenarioCard, ScenarioSource } from '../../ports/scenario-source.ts';
import type { VersionStore } from '../../ports/version-store.ts';

type Played = Readonly<Record<'scenario' | 'hash', string>>;

/** Keeps the version something was played on, if it is one that is shipped now. */
export type KeepVersion = (played: Played) => Promise<void>;

/**
 * @param shipped only its present versions, returns among them, are kept here; a scenario brought by the user is kept
 *   when it comes
 * @param now milliseconds since the epoch
 */
export function versionKeeper(
  versions: VersionStore,
  shipped: ScenarioSource,
  now: () => number,
): KeepVersion {
  const isAmong = (cards: readonly Pick<ScenarioCard, 'id' | 'hash'>[], { scenario, hash }: Played) =>
    cards.some((card) => card.id === scenario && card.hash === hash);
  return async (played) => {
    if (!isAmong(shipped.list(), played) && !isAmong(await shipped.returns(), played)) return;
    const [program, key] = await Promise.all([shipped.load(played.scenario), shipped.rubric()]);
    if (!program?.rubricHash) return;
    const { scenario, hash, rubricHash: keyHash } = program;
    const keptAt = new Date(now()).toISOString();
    await versions.keep(makeKept(scenario, key, { origin: 'shipped', keptAt }, { hash, keyHash }));
  };
}

/**
 * Runs whose scenario version is kept beside them, so that an update of the app never scores them anew.
 * A run is stored first and its version after it, in the background: saving waits for nothing. What a crash or
 * a time before versions left out is made up for when the runs are next looked through (`broken`).
 */
export function keepingVersions(runs: RunStore, versions: VersionStore, keep: KeepVersion): RunStore {
  /** Keeps what runs were played on before versions were kept. */
  const catchUp = async (): Promise<void> => {
    const played = new Map((await runs.list()).map((run) => [run.hash, run]));
    for (const { hash } of await versions.list()) played.delete(hash);
    for (const run of played.values()) await keep(run);
  };
  return {
    ...runs,
    create: async (transcript) => {
      const outcome = await runs.create(transcript);
      void keep(transcript).catch(() => undefined);
      return outcome;
    },
    broken: async () => {
      await catchUp().catch(() => undefined);
      return runs.broken();
    },
  };
}

/** Sessions with a mentor, whose runs' versions are kept beside them in the same way. */
export const keepingSessionVersions = (
  mentor: MentorSessionStore,
  keep: KeepVersion,
): MentorSessionStore => ({
  ...mentor,
  save: async (session) => {
    const outcome = await mentor.save(session);
    void keep(session.run).catch(() => undefined);
    return outcome;
  },
});
