import { type Program, type ProgramNode, RESUME_INDEX } from '../program/program.ts';
import type { Condition } from '../scenario/condition.ts';
import { formatPath } from '../shared/issue.ts';
import type { Coverage } from './coverage.ts';
import { type Finding, utterancePath } from './finding.ts';
import { eruptionTargets } from './liveness.ts';

/** Facts and promises that were true in no configuration, as bits. */
export interface NeverTrue {
  readonly facts: number;
  readonly promises: number;
}

/** Whether a condition wants something that never is. */
function wants(program: Program, never: NeverTrue, when: Condition | undefined): boolean {
  if (when === undefined) return false;
  if ('fact' in when) return ((program.factBit.get(when.fact) ?? 0) & never.facts) !== 0;
  if ('promise' in when) return ((program.promiseBit.get(when.promise) ?? 0) & never.promises) !== 0;
  if ('all' in when) return when.all.some((inner) => wants(program, never, inner));
  return 'any' in when && when.any.every((inner) => wants(program, never, inner));
}

/** Whether some option would make a promise, if only it could be reached. */
const saysIt = (program: Program, promise: string): boolean =>
  program.nodes.some(
    (node) =>
      node.kind === 'decision' &&
      node.choices.some(({ promises }) => (promises & (program.promiseBit.get(promise) ?? 0)) !== 0),
  );

/** A way into a node, and whether something already reported or told by its root keeps it shut. */
interface WayIn {
  readonly from: ProgramNode;
  readonly to: number;
  readonly shut: boolean;
}

function waysIn(program: Program, never: NeverTrue, unoffered: ReadonlySet<string>): WayIn[] {
  return program.nodes.flatMap((from): WayIn[] => {
    if (from.kind === 'ending') return [];
    const said = from.kind === 'decision' ? [...from.choices, from.silence] : [];
    const go = from.kind === 'beat' ? from.go : [];
    const branches = [
      ...go.map((branch) => ({ ...branch, shut: wants(program, never, branch.when) })),
      ...said.flatMap((item) => {
        const shut = unoffered.has(formatPath(utterancePath(program, from, item)));
        return [
          ...item.go.map((branch) => ({ to: branch.to, shut: shut || wants(program, never, branch.when) })),
          ...eruptionTargets(program, item).map((to) => ({ to, shut })),
        ];
      }),
    ];
    return branches.filter(({ to }) => to !== RESUME_INDEX).map(({ to, shut }) => ({ from, to, shut }));
  });
}

/** Of the nodes nobody reaches, those only unreached because others are. */
function followers(program: Program, coverage: Coverage, ways: readonly WayIn[]): Set<number> {
  const reached = (index: number) => coverage.nodesSeen.has(index);
  const lost = program.nodes.filter(({ index }) => !reached(index)).map(({ index }) => index);
  const explained = new Set<number>();
  const spread = (start: number): void => {
    const queue = [start];
    for (let at = queue.pop(); at !== undefined; at = queue.pop())
      for (const { to } of ways.filter(({ from }) => from.index === at))
        if (!reached(to) && !explained.has(to)) {
          explained.add(to);
          queue.push(to);
        }
  };
  const into = (index: number) => ways.filter(({ from, to }) => to === index && from.index !== index);
  const open = lost.filter((index) => into(index).every(({ from }) => reached(from.index)));
  for (const index of open) {
    const ins = into(index);
    if (ins.length > 0 && ins.every(({ shut }) => shut)) explained.add(index);
  }
  for (const index of open) spread(index);
  // A ring of nodes that only lead to each other: the first of them stands for all.
  for (const index of lost) {
    if (open.includes(index) || explained.has(index)) continue;
    spread(index);
    explained.delete(index);
  }
  return explained;
}

/**
 * Leaves out of the findings of structure what only follows from another: what stands in an option nobody is offered,
 * nodes behind a node nobody reaches, conditions on a fact nobody can learn. Something always remains.
 */
export function rootCauses(
  program: Program,
  coverage: Coverage,
  never: NeverTrue,
  findings: readonly Finding[],
): Finding[] {
  const conditions = new Map(coverage.guards().map(({ path, when }) => [formatPath(path), when]));
  const unoffered = new Set(
    findings.flatMap(({ code, path }) => (code === 'unreachable-option' ? [formatPath(path)] : [])),
  );
  const behind = followers(program, coverage, waysIn(program, never, unoffered));
  const deadEnds = new Set(findings.flatMap(({ code, node }) => (code === 'dead-end' ? [node] : [])));
  /** Where nothing is ever on offer, that is the fault, and not each option. */
  const allShut = (id: string | undefined): boolean => {
    const node = program.nodes[program.nodeIndex.get(id ?? '') ?? -1];
    return (
      deadEnds.has(id) &&
      node?.kind === 'decision' &&
      node.choices.every((choice) => unoffered.has(formatPath(utterancePath(program, node, choice))))
    );
  };
  const unhandled = findings.some(({ code }) => code.endsWith('-unhandled'));
  const follows = ({ code, path, node }: Finding): boolean => {
    if (code === 'unreachable-option' && allShut(node)) return true;
    if (code === 'promise-never-made') return saysIt(program, String(path.at(-1)));
    if (code.startsWith('unreachable-') || code === 'condition-never') {
      const place = formatPath(path);
      if ([...unoffered].some((option) => place.startsWith(`${option}.`))) return true;
      if (wants(program, never, conditions.get(place))) return true;
    }
    const lost = code === 'unreachable-node' || code === 'unreachable-ending';
    if (!lost) return false;
    // An outburst that is not played because nobody is said to play it.
    if (unhandled && path[0] === 'interrupts') return true;
    return behind.has(program.nodeIndex.get(node ?? '') ?? -1);
  };
  const roots = findings.filter((finding) => !follows(finding));
  return roots.length > 0 ? roots : [...findings];
}
