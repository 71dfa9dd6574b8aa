import type { FurtherCheck } from './check-scenario.ts';
import { lookFindings } from './attackers/look-findings.ts';
import { itemFindings } from './item-findings.ts';
import { languageFindings } from './language-findings.ts';
import { owesFindings } from './owes-findings.ts';
import { reasonFindings } from './reason-findings.ts';
import { returnFindings } from './returns/return-findings.ts';
import { sensitivityFindings } from './sensitivity.ts';
import { silenceFindings } from './silence-findings.ts';
import { textFindings } from './text-findings.ts';

/**
 * Everything beyond playability and scores: items, persons, language, what a shipped scenario owes, what can be
 * told of the best option by its look.
 *
 * @param together how many scenarios stand beside one another, this one included
 */
export const furtherChecks = (together = 1): readonly FurtherCheck[] => [
  itemFindings,
  ({ graph, views }) => reasonFindings(graph, views),
  ({ graph, views }) => silenceFindings(graph, views),
  textFindings,
  languageFindings,
  owesFindings,
  sensitivityFindings,
  returnFindings,
  lookFindings(together),
];
