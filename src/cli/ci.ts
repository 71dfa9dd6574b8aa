import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Counts, playwrightCounts, vitestCounts } from './test-counts.ts';

const CACHE = 'node_modules/.cache/ci';
const VITEST_JSON = `${CACHE}/vitest.json`;
const PLAYWRIGHT_JSON = `${CACHE}/playwright.json`; // playwright.config.ts writes it

interface Step {
  name: string;
  /** Program and arguments; their output stays visible. */
  command: string[];
  /** Steps that must have passed; otherwise this one fails unrun. */
  needs?: string[];
  /** Reads a test runner's report. Without it the step counts as one test. */
  counts?: (ok: boolean) => Counts;
}

const report = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { scripts } = report('package.json') as { scripts: Record<string, string> };
const npmRun = (script: string) => ['npm', 'run', '--silent', script];

const STEPS: Step[] = [
  { name: 'types', command: npmRun('types') },
  { name: 'lint', command: npmRun('lint') },
  { name: 'deps', command: npmRun('deps') },
  {
    name: 'unit',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_JSON}`,
    ],
    counts: (ok) => vitestCounts(report(VITEST_JSON), ok),
  },
  ...(scripts['check:scenarios'] ? [{ name: 'check:scenarios', command: npmRun('check:scenarios') }] : []),
  { name: 'build', command: npmRun('build') },
  { name: 'floor', command: npmRun('floor'), needs: ['build'] },
  { name: 'size', command: npmRun('size'), needs: ['build'] },
  { name: 'build:single', command: npmRun('build:single') },
  { name: 'pack:offline', command: npmRun('pack:offline') },
  {
    name: 'browser',
    command: ['npx', 'playwright', 'test'],
    needs: ['build', 'build:single', 'pack:offline'],
    counts: (ok) => playwrightCounts(report(PLAYWRIGHT_JSON), ok),
  },
];

function run([program = '', ...args]: string[]): boolean {
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function countsOf(step: Step, ok: boolean): Counts {
  if (!step.counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, flaky: 0 };
  try {
    return step.counts(ok);
  } catch {
    return { passed: 0, failed: 1, skipped: 0, flaky: 0 }; // the runner died before it wrote its report
  }
}

rmSync(CACHE, { recursive: true, force: true }); // an old report must not speak for this run
mkdirSync(CACHE, { recursive: true });
const total: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
const failedSteps = new Set<string>();
const lines: string[] = [];

for (const step of STEPS) {
  const missing = step.needs?.filter((name) => failedSteps.has(name)) ?? [];
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const ok = missing.length === 0 && run(step.command);
  const counts = countsOf(step, ok);
  for (const key of ['passed', 'failed', 'skipped', 'flaky'] as const) total[key] += counts[key];
  if (counts.failed > 0) failedSteps.add(step.name);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const note =
    missing.length > 0
      ? `not run: ${missing.join(', ')} failed`
      : `${counts.passed} passed, ${counts.failed} failed`;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const flaky = counts.flaky > 0 ? `, ${counts.flaky} on a second try` : '';
  lines.push(
    `${counts.failed > 0 ? '✗' : '✓'} ${step.name.padEnd(16)} ${seconds.padStart(6)} s  ${note}${skipped}${flaky}`,
  );
}

console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
