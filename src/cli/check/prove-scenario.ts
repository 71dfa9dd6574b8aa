import type { Library } from '../../core/scenario/library.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { formatIssue } from '../../core/shared/issue.ts';
import { type Checked, checkFile } from './check-file.ts';
import type { Verdict, Verdicts } from './verdicts.ts';

/** The errors of a checked file that nobody has accepted. */
export const errorsOf = ({ findings }: Pick<Checked, 'findings'>): Verdict =>
  findings
    .filter(({ severity, accepted }) => severity === 'error' && accepted === undefined)
    .map(formatIssue);

/**
 * The errors of a scenario that can be read: none where it may be played for a score. Checks it where no verdict is
 * remembered.
 *
 * @param together how many scenarios stand beside one another, this one included
 */
export function proveScenario(
  file: string,
  scenario: Scenario,
  library: Library,
  together: number,
  verdicts: Verdicts,
): Verdict {
  const known = verdicts.recall(scenario, library, together);
  if (known) return known;
  const errors = errorsOf(checkFile(file, library, together));
  verdicts.remember(scenario, library, together, errors);
  return errors;
}
