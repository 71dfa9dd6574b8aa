import { parseArgs } from 'node:util';
import { attackKind, attackSet } from '../core/check/attackers/attack.ts';
import { pool } from '../core/check/attackers/pool.ts';
import { formatIssue } from '../core/shared/issue.ts';
import { trialsOf, writtenDrills } from './attack/load-trials.ts';
import { attackedJson, attackedText, pooledJson, pooledText } from './attack/render-attack.ts';
import { loadLibrary, loadScenario, scenarioFiles } from './load-content.ts';
import { loadPractice } from './load-practice.ts';

// attack [folder] [--json]: what can be told of the best option by its look alone, in the scenarios and the drills
// of a folder (scenarios without). Measures only; the bars are those of check:scenarios.
function readOptions() {
  try {
    return parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
  } catch {
    console.error('用法：npm run attack [文件夹] [-- --json]');
    process.exit(2);
  }
}

const { values, positionals } = readOptions();
const folder = positionals[0] ?? 'scenarios';
const library = loadLibrary(folder);
if (!library.ok) {
  for (const issue of library.error) console.error(formatIssue(issue));
  process.exit(1);
}
const scenarios = scenarioFiles(folder).flatMap((file) => {
  const scenario = loadScenario(file, library.value);
  if (scenario.ok) return [scenario.value];
  for (const issue of scenario.error) console.error(formatIssue(issue));
  process.exitCode = 1;
  return [];
});
const sets = scenarios.map((scenario) => trialsOf(scenario, library.value));
const attacked = sets.map((set) => attackSet(set, sets));
const { drills } = loadPractice(folder, library.value, scenarios);
const kinds = writtenDrills(drills.items).map(attackKind);

if (values.json)
  console.log(
    JSON.stringify(
      {
        scenarios: attacked.map(attackedJson),
        pooled: pooledJson(pool(attacked)),
        drills: kinds.map(attackedJson),
        pooledDrills: pooledJson(pool(kinds)),
      },
      null,
      2,
    ),
  );
else {
  for (const item of attacked) console.log(`${attackedText(item)}\n`);
  console.log(`${pooledText('全部情景', pool(attacked))}\n`);
  for (const item of kinds) console.log(`${attackedText(item)}\n`);
  console.log(pooledText('全部微练', pool(kinds)));
}
