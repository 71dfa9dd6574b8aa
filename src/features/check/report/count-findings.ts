import type { ReportFinding } from '../check-report.ts';

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly accepted: number;
}

/** How many findings of each kind stand; accepted ones count apart. */
export function countFindings(findings: readonly ReportFinding[]): FindingCounts {
  const standing = findings.filter(({ accepted }) => accepted === undefined);
  const of = (severity: ReportFinding['severity']) =>
    standing.filter((finding) => finding.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    notes: of('note'),
    accepted: findings.length - standing.length,
  };
}
