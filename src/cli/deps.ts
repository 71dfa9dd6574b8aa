import { readFileSync } from 'node:fs';
import { cruiseSources } from './cruise-sources.ts';
import { valueImports } from './type-only-imports.ts';

/** Parts that may take types of another part, and none of its values. */
const TYPES_ONLY = [
  ['ui', 'core'],
  ['stage', 'session'],
] as const;

const { modules, summary } = await cruiseSources();
const sources = modules.map((module) => module.source).filter((source) => source.startsWith('src/'));
const scanned = sources.filter((source) => /\.tsx?$/.test(source));
const edges = modules.reduce((sum, module) => sum + module.dependencies.length, 0);

const problems = summary.violations.map(
  ({ rule, from, to, cycle }) =>
    `${rule.name}: ${from} → ${cycle ? cycle.map((step) => step.name).join(' → ') : to}`,
);
for (const [part, of] of TYPES_ONLY) {
  for (const source of scanned.filter((path) => path.startsWith(`src/${part}/`))) {
    for (const statement of valueImports(readFileSync(source, 'utf8'), of)) {
      problems.push(`${part}-${of}-types-only: ${source}: ${statement}`);
    }
  }
}
// With the wrong parser dependency-cruiser quietly sees no TypeScript, or sees files and no imports.
if (scanned.length === 0) problems.push('nothing-cruised: no TypeScript module was read');
if (scanned.length > 1 && edges === 0) problems.push('nothing-cruised: modules were read but not one import');

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`${scanned.length} modules, ${edges} imports, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
