import type { FurtherCheck, Study } from './check-scenario.ts';
import type { Finding } from './finding.ts';
import { itemFindings } from './item-findings.ts';
import { languageFindings } from './language-findings.ts';
import { owesFindings } from './owes-findings.ts';
import { sensitivityFindings } from './sensitivity.ts';
import { textFindings } from './text-findings.ts';

/** Bars that only a shipped scenario must meet are not worth the time in a short one. */
const onlyFull = (check: FurtherCheck): FurtherCheck => (study: Study): Finding[] => (study.program.scenario.profile === 'full' ? check(study) : []);

/** Everything beyond playability and scores: items, persons, language, what a shipped scenario owes. */
export const FURTHER_CHECKS: readonly FurtherCheck[] = [itemFindings, textFindings, languageFindings, owesFindings, onlyFull(sensitivityFindings)];
