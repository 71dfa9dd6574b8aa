import { parseArgs } from 'node:util';
import { attackKind, attackSet } from '../core/check/attackers/attack.ts';
import { pool } from '../core/check/attackers/pool.ts';
import { formatIssue } from '../core/shared/issue.ts';
import { fieldOf, writtenDrills } from './attack/load-trials.ts';
import { randomKeysText } from './attack/random-keys.ts';
import { attackedJson, attackedText, pooledJson, pooledText } from './attack/render-attack.ts';
import { loadLibrary, loadScenario, scenarioFiles } from './load-content.ts';
import { loadPractice } from './load-practice.ts';

// attack [folder] [--json] [--random N]: what can be told of the best option by its look alone, in the scenarios and the drills
// of a folder (scenarios without). Measures only; the bars are those of check:scenarios.
// With --random the keys are drawn at random N times instead, to see how often a set whose look tells nothing passes.
function readOptions() {
  try {
    return parseArgs({
      options: { json: { type: 'boolean' }, random: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    console.error('用法：npm run attack [文件夹] [-- --json] [--random 次数]');
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
const fields = scenarios.flatMap((scenario) => fieldOf(scenario, library.value) ?? []);
const sets = fields.map(({ set }) => set);
const { drills } = loadPractice(folder, library.value, scenarios);
const kindSets = writtenDrills(drills.items);
if (values.random !== undefined) {
  const rounds = Math.max(1, Number.parseInt(values.random, 10) || 1);
  console.log(randomKeysText('情景', sets, rounds));
  console.log(randomKeysText('微练', kindSets, rounds, (set, _, bests) => attackKind(set, bests)));
  process.exit();
}
const attacked = sets.map((set) => attackSet(set, sets));
const kinds = kindSets.map((set) => attackKind(set));

if (values.json)
  console.log(
    JSON.stringify(
      {
        scenarios: attacked.map((item, index) => attackedJson(item, fields[index]?.play)),
        pooled: pooledJson(pool(attacked)),
        drills: kinds.map((kind) => attackedJson(kind)),
        pooledDrills: pooledJson(pool(kinds)),
      },
      null,
      2,
    ),
  );
else
  console.log(
    [
      ...attacked.map((item, index) => attackedText(item, fields[index]?.play)),
      pooledText('全部情景', pool(attacked)),
      ...kinds.map((kind) => attackedText(kind)),
      pooledText('全部微练', pool(kinds)),
    ].join('\n\n'),
  );
