import { hashScenario } from '../../core/scenario/hash-scenario.ts';
import { freeOwnId, ownId } from '../../core/scenario/own-scenario.ts';
import { onShelf, type OwnShelf } from '../../core/scenario/own-shelf.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { VersionSummary } from '../../ports/version-store.ts';

/** What taking a scenario in would meet. */
export type TakeInPlan =
  /** Nothing on the shelf has its id, or the very same is there. */
  | { readonly kind: 'free'; readonly scenario: Scenario }
  /** Another is there under its id. */
  | {
      readonly kind: 'taken';
      readonly by: string;
      /** In its place. */
      readonly instead: Scenario;
      /** Beside it, under the next free id. */
      readonly beside: Scenario;
    };

/** What is to be asked before a scenario comes on the shelf; `versions` newest first. */
export function planTakeIn(
  brought: Scenario,
  versions: readonly VersionSummary[],
  shelf: OwnShelf,
): TakeInPlan {
  const id = ownId(brought.id);
  const scenario = { ...brought, id };
  const there = onShelf(versions, shelf).find((version) => version.scenario === id);
  if (!there || there.hash === hashScenario(scenario)) return { kind: 'free', scenario };
  const taken = new Set(versions.map((version) => version.scenario));
  return {
    kind: 'taken',
    by: there.title,
    instead: scenario,
    beside: { ...brought, id: freeOwnId(id, taken) },
  };
}
