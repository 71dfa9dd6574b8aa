import type { AgreementReport } from '../../core/agreement/agreement-report.ts';
import { agreementWords, OF_OPTIONS } from '../../core/agreement/in-words.ts';
import type { DecisionAgreement } from '../../core/exchange/panel-agreement.ts';
import { formatIssue, type Issue } from '../../core/shared/issue.ts';

function decisionLines({
  scenario,
  decision,
  raters,
  best,
  agreement,
  options,
}: DecisionAgreement): string[] {
  const share = Math.round(100 * agreement);
  return [
    '',
    `${scenario} ${decision}  ${raters} 人，${share}% 认“${best ?? '—'}”最好`,
    ...options.map(
      ({ option, votes, median, lower, upper }) =>
        `  ${option.padEnd(24)} ${String(votes).padStart(3)} 票  中位 ${median}  四分位 ${lower}–${upper}`,
    ),
  ];
}

/** What `npm run panel` prints, line by line: decision by decision, the panel as a whole, what to look at. */
export function renderPanel(
  agreements: readonly DecisionAgreement[],
  findings: readonly Issue[],
  consensus: AgreementReport,
): string[] {
  return [
    ...agreements.flatMap(decisionLines),
    '',
    '整个评题组打分像不像',
    ...agreementWords(consensus, OF_OPTIONS).map((line) => `  ${line}`),
    '',
    ...findings.map(formatIssue),
    `${agreements.length} 个抉择点，${findings.filter(({ severity }) => severity !== 'note').length} 处要看`,
  ];
}
