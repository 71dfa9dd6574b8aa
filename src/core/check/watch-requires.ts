import type { EndingNode, Program } from '../program/program.ts';
import { linkCondition } from '../program/link-condition.ts';
import type { Situation, Test, World } from '../program/world.ts';
import type { Condition } from '../scenario/condition.ts';
import { nodePath } from './finding.ts';
import type { Watcher } from './follow-facts.ts';

type Path = readonly (string | number)[];

/** A `requires` that did not hold, and the first moment that showed it. */
export interface BrokenClaim {
  readonly node: EndingNode;
  /** Where the `requires` stands in the file. */
  readonly path: Path;
  readonly requires: Condition;
  /** Number of the configuration, and the same with the facts and promises it was reached with. */
  readonly at: number;
  readonly situation: Situation;
}

/** One text, or the ending itself: when it is shown, and what must have happened then. */
interface Claim {
  readonly path: Path;
  readonly requires: Condition;
  readonly shown: Test;
  readonly holds: Test;
}

type Telling = { readonly when?: Condition | undefined; readonly requires?: Condition | undefined };

const always: Test = () => true;

function claimOf(program: Program, item: Telling, path: Path, shown: Test): Claim[] {
  const { requires } = item;
  if (requires === undefined) return [];
  return [{ path: [...path, 'requires'], requires, shown, holds: linkCondition(program, requires) }];
}

/** Of verdicts the first that holds is shown; of what came later, every one. */
function claimsOf(program: Program, node: EndingNode): Claim[] {
  const { ending } = node;
  const path = [...nodePath(program, node), 'ending'];
  const later = ending.later.flatMap((item, index) =>
    claimOf(program, item, [...path, 'later', index], linkCondition(program, item.when)),
  );
  const verdicts = Object.entries(ending.verdicts ?? {}).flatMap(([who, list]) => {
    const tests = list.map(({ when }) => linkCondition(program, when));
    return list.flatMap((item, index) => {
      const first = (world: World) => tests.findIndex((test) => test(world)) === index;
      return claimOf(program, item, [...path, 'verdicts', who, index], first);
    });
  });
  return [...claimOf(program, ending, path, always), ...later, ...verdicts];
}

export interface RequiresWatch extends Watcher {
  readonly broken: () => readonly BrokenClaim[];
}

/** Watches every ending that is entered: whether what it and its texts rest on has happened. */
export function watchRequires(program: Program): RequiresWatch {
  const unbroken = program.nodes.map((node) => (node.kind === 'ending' ? claimsOf(program, node) : []));
  const broken: BrokenClaim[] = [];
  return {
    curious: (node) => (unbroken[node] ?? []).length > 0,
    look: (situation, at) => {
      const node = program.nodes[situation.node];
      if (node?.kind !== 'ending') return;
      const { world } = situation;
      unbroken[node.index] = (unbroken[node.index] ?? []).filter(({ path, requires, shown, holds }) => {
        if (!shown(world) || holds(world)) return true;
        broken.push({ node, path, requires, at, situation });
        return false;
      });
    },
    broken: () => broken,
  };
}
