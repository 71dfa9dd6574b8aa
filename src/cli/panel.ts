import { readFileSync } from 'node:fs';
import { linkScenario } from '../core/program/link.ts';
import type { Program } from '../core/program/program.ts';
import { earlierScenarioHash } from '../core/scenario/earlier-scenario-hash.ts';
import { hashScenario } from '../core/scenario/hash-scenario.ts';
import { panelAgreement, panelFindings } from '../core/exchange/panel-agreement.ts';
import { panelConsensus } from '../core/exchange/panel-consensus.ts';
import { knownNames } from '../core/exchange/known-names.ts';
import { correctOptions } from '../core/exchange/correct-options.ts';
import { readRatings } from '../core/exchange/panel-ratings.ts';
import type { Known, Rating } from '../core/exchange/read-rating.ts';
import { formatIssue, type Issue } from '../core/shared/issue.ts';
import { renderPanel } from './panel/render-panel.ts';
import { loadLibrary, loadScenario, scenarioFiles } from './load-content.ts';

/** npm run panel -- ratings.csv… [--json]: what a panel of officers thinks of the shipped scenarios. */

function stop(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function shipped(): Program[] {
  const library = loadLibrary('scenarios');
  if (!library.ok) return stop(library.error.map(formatIssue));
  return scenarioFiles('scenarios').flatMap((file) => {
    const scenario = loadScenario(file, library.value);
    if (!scenario.ok) return [];
    const program = linkScenario(scenario.value, library.value, hashScenario(scenario.value));
    // Tables printed before hashes named how they were made come back filled in.
    return [{ ...program, earlier: { hashes: [earlierScenarioHash(scenario.value)], rubricHashes: [] } }];
  });
}

/** Several tables are read as one, so that a rater who turns up in two of them is noticed. */
function readFiles(files: readonly string[], known: Known): { ratings: Rating[]; issues: Issue[] } {
  const ratings: Rating[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      issues.push({
        code: 'file-unreadable',
        severity: 'error',
        path: [],
        file,
        message: '打不开这个文件',
        hint: '看看路径对不对',
      });
      continue;
    }
    const read = readRatings(text, known, file);
    if (read.ok) ratings.push(...read.value);
    else issues.push(...read.error);
  }
  return { ratings, issues };
}

function keysOf(programs: readonly Program[], rated: ReadonlySet<string>): Map<string, string> {
  const chosen = programs.filter(({ scenario }) => rated.has(scenario.id));
  return new Map(
    chosen.flatMap((program) =>
      [...correctOptions(program)].map(
        ([decision, option]) => [`${program.scenario.id}/${decision}`, option] as const,
      ),
    ),
  );
}

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) stop(['用法：npm run panel -- 评分表.csv… [--json]']);
const programs = shipped();
const { ratings, issues } = readFiles(files, knownNames(programs));
if (issues.length > 0) stop(issues.map(formatIssue));
const agreements = panelAgreement(ratings);
const findings = panelFindings(
  agreements,
  keysOf(programs, new Set(ratings.map(({ scenario }) => scenario))),
);
const consensus = panelConsensus(ratings);
if (args.includes('--json'))
  console.log(JSON.stringify({ decisions: agreements, findings, consensus }, null, 2));
else console.log(renderPanel(agreements, findings, consensus).join('\n'));
