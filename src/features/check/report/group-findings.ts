import type { Program } from '../../../core/program/program.ts';
import type { ReportFinding } from '../check-report.ts';
import { nodeTitle } from '../../../session/try-out/node-title.ts';

export interface FindingGroup {
  /** Undefined for what speaks of the whole scenario. */
  readonly node: string | undefined;
  readonly title: string;
  readonly findings: readonly ReportFinding[];
}

const RANK = { error: 0, warning: 1, note: 2 } as const;

const bySeverity = (left: ReportFinding, right: ReportFinding): number =>
  RANK[left.severity] - RANK[right.severity];

/** Findings by node in the order of the file, the scenario as a whole first; graver ones first within each. */
export function groupFindings(findings: readonly ReportFinding[], program: Program): FindingGroup[] {
  const groups = new Map<string | undefined, ReportFinding[]>();
  for (const finding of findings) groups.set(finding.node, [...(groups.get(finding.node) ?? []), finding]);
  const place = (node: string | undefined): number =>
    node === undefined ? -1 : (program.nodeIndex.get(node) ?? Number.MAX_SAFE_INTEGER);
  return [...groups]
    .sort(([left], [right]) => place(left) - place(right))
    .map(([node, own]) => ({
      node,
      title: node === undefined ? '整个情景' : nodeTitle(program, node),
      findings: [...own].sort(bySeverity),
    }));
}
