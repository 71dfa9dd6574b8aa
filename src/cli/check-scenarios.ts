import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssue } from '../core/shared/issue.ts';
import { pooledJson, pooledText } from './attack/render-attack.ts';
import { checkFile, countOpen } from './check/check-file.ts';
import { looksTogether, noteLearnt, shippedTrials, trialSets, withLooks } from './check/check-looks.ts';
import { errorsOf } from './check/prove-scenario.ts';
import { toJson, toText } from './check/render-check.ts';
import { lessonsJson, lessonsText } from './check/render-lessons.ts';
import { referencesJson, referencesText } from './check/render-references.ts';
import { practiceJson, practiceText } from './check/render-practice.ts';
import { keptVerdicts } from './check/verdicts.ts';
import { writeReport } from './check/write-report.ts';
import { loadCoverage, staleCoverage, titlesOf } from './covered/load-coverage.ts';
import { loadBeat } from './load-beat.ts';
import { loadLibrary, loadScenario, scenarioFiles } from './load-content.ts';
import { loadLessons } from './load-lessons.ts';
import { loadReferences } from './load-mentor.ts';
import { loadPractice } from './load-practice.ts';
import { returnFiles } from './load-returns.ts';

// check:scenarios [files…] [-- --json] [--report DIR]: exits non-zero while any error stands. Without files: all
// scenarios, what can be told of their best options by the look, and the lessons, drills and questions beside them.
function readOptions() {
  try {
    const options = { json: { type: 'boolean' }, report: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    console.error('用法：npm run check:scenarios [文件…] [-- --json] [--report 文件夹]');
    process.exit(2);
  }
}

const { values, positionals } = readOptions();
const library = loadLibrary('scenarios');
if (!library.ok) {
  for (const issue of library.error) console.error(formatIssue(issue));
  process.exit(1);
}
const shipped = scenarioFiles('scenarios').map((file) => relative('.', file));
const everything = positionals.length === 0;
const files = everything ? shipped : positionals;
const plain = files.map((file) => checkFile(file, library.value, shipped.length));
const sets = trialSets(plain);
const lessons = everything || sets.length === 0 ? sets : shippedTrials('scenarios', library.value);
const checked = noteLearnt(plain, lessons);
// A build asks for these: it need not check again.
const verdicts = keptVerdicts();
for (const item of plain)
  if (item.scenario) verdicts.remember(item.scenario, library.value, shipped.length, errorsOf(item));
const looks = everything ? looksTogether(sets) : undefined;
const readable = checked.flatMap(({ scenario }) => scenario ?? []);
const loaded = everything ? loadPractice('scenarios', library.value, readable) : undefined;
const lessonPlans = everything ? loadLessons('scenarios', library.value, readable) : undefined;
const references = everything ? loadReferences('scenarios', library.value, readable) : undefined;
const practice = loaded && { ...loaded, drills: withLooks(loaded.drills) };
const coverage = everything
  ? loadCoverage(
      'scenarios',
      library.value,
      plain.flatMap(({ met }) => met ?? []),
      titlesOf(readable),
    )
  : undefined;
const returns = returnFiles('scenarios').flatMap((file) => {
  const read = loadScenario(file, library.value);
  return read.ok ? [read.value] : [];
});
const beatIssues = everything ? loadBeat('scenarios', readable, returns).issues : [];
const besides = [
  ...beatIssues,
  ...(coverage ? [...coverage.issues, ...staleCoverage('scenarios', coverage)] : []),
];
const findings = [
  ...checked.flatMap((item) => item.findings),
  ...(practice ? [...practice.drills.issues, ...practice.quiz.issues] : []),
  ...(lessonPlans ?? []).flatMap(({ issues }) => issues),
  ...(references ?? []).flatMap(({ issues }) => issues),
  ...(looks?.issues ?? []),
  ...besides,
];
const total = (severity: string): number => countOpen(findings, severity);
const written = values.report === undefined ? [] : writeReport(values.report, checked);

if (values.json)
  console.log(
    JSON.stringify(
      {
        scenarios: checked.map(toJson),
        ...(practice && { practice: practiceJson(practice) }),
        ...(lessonPlans && { lessons: lessonsJson(lessonPlans) }),
        ...(coverage && { coverage: coverage.parts, beat: beatIssues }),
        ...(references && { references: referencesJson(references) }),
        ...(looks && { looks: { ...pooledJson(looks.pooled), findings: looks.issues } }),
      },
      null,
      2,
    ),
  );
else {
  for (const item of checked) console.log(`\n${toText(item)}`);
  if (practice) console.log(`\n${practiceText(practice)}`);
  if (lessonPlans) console.log(`\n${lessonsText(lessonPlans)}`);
  if (references) console.log(`\n${referencesText(references)}`);
  if (looks) {
    console.log(`\n${pooledText('只看样子猜，全部情景', looks.pooled)}`);
    for (const issue of looks.issues) console.log(`  ${formatIssue(issue)}`);
  }
  for (const issue of besides) console.log(`  ${formatIssue(issue)}`);
  console.log(`\n${checked.length} 个情景，${total('error')} 个错误，${total('warning')} 个提醒`);
  for (const file of written) console.log(`写好了 ${file}`);
}
if (checked.length === 0 || total('error') > 0) process.exitCode = 1;
