import { readFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { coreValueImports } from './type-only-imports.ts';

/** Runs the rules of .dependency-cruiser.cjs over src/ and prints every import that breaks one. */
async function cruiseSources(): Promise<ICruiseResult> {
  const config = await extractConfig('./.dependency-cruiser.cjs');
  const { options, ...ruleSet } = config;
  const { output } = await cruise(['src'], { ...options, ruleSet, validate: true });
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered text: ${output}`);
  return output;
}

const { modules, summary } = await cruiseSources();
const sources = modules.map((module) => module.source).filter((source) => source.startsWith('src/'));
const scanned = sources.filter((source) => /\.tsx?$/.test(source));
const edges = modules.reduce((sum, module) => sum + module.dependencies.length, 0);

const problems = summary.violations.map(
  ({ rule, from, to, cycle }) =>
    `${rule.name}: ${from} → ${cycle ? cycle.map((step) => step.name).join(' → ') : to}`,
);
for (const source of scanned.filter((path) => path.startsWith('src/ui/'))) {
  for (const statement of coreValueImports(readFileSync(source, 'utf8'))) {
    problems.push(`ui-core-types-only: ${source}: ${statement}`);
  }
}
// With the wrong parser dependency-cruiser quietly sees no TypeScript, or sees files and no imports.
if (scanned.length === 0) problems.push('nothing-cruised: no TypeScript module was read');
if (scanned.length > 1 && edges === 0) problems.push('nothing-cruised: modules were read but not one import');

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`${scanned.length} modules, ${edges} imports, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
