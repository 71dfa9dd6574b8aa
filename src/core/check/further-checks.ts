import type { FurtherCheck } from './check-scenario.ts';
import { itemFindings } from './item-findings.ts';
import { languageFindings } from './language-findings.ts';
import { owesFindings } from './owes-findings.ts';
import { reasonFindings } from './reason-findings.ts';
import { sensitivityFindings } from './sensitivity.ts';
import { textFindings } from './text-findings.ts';

/** Everything beyond playability and scores: items, persons, language, what a shipped scenario owes. */
export const FURTHER_CHECKS: readonly FurtherCheck[] = [
  itemFindings,
  ({ graph, views }) => reasonFindings(graph, views),
  textFindings,
  languageFindings,
  owesFindings,
  sensitivityFindings,
];
