import { build } from 'vite';
import { linkScenario } from '../core/program/link.ts';
import { hashScenario } from '../core/scenario/hash-scenario.ts';
import { exploreRate, machineRate, plainRate, reportMs } from './bench/core-speed.ts';
import { pageSpeed } from './bench/page-speed.ts';
import { loadLibrary, loadScenario } from './load-content.ts';

/** What the product promises on a machine of the development kind: two cores, idle. */
const TARGETS = {
  machineChoicesPerSecond: 12_000,
  plainChoicesPerSecond: 1_000_000,
  configurationsPerSecond: 200_000,
  reportMs: 5,
  firstChoiceMs: 450,
  choiceResponseMsSlow: 50,
  longestTaskMs: 50,
  longestTaskWorkMs: 50,
} as const;
const SCENARIO = 'fifth-visit';

const library = loadLibrary('scenarios');
const scenario = library.ok ? loadScenario(`scenarios/${SCENARIO}/scenario.yaml`, library.value) : library;
if (!library.ok || !scenario.ok) throw new Error('the content does not parse: run check:scenarios');
const parsed = scenario.value as Parameters<typeof linkScenario>[0];
const program = linkScenario(parsed, library.value, hashScenario(parsed));
const key = { indicators: library.value.indicators, rubric: library.value.rubric };

const round = (value: number): number => Math.round(value * 100) / 100;
const core = {
  machineChoicesPerSecond: machineRate(program),
  plainChoicesPerSecond: plainRate(program),
  configurationsPerSecond: exploreRate(program),
  reportMs: round(reportMs(program, key)),
};
const pages = process.argv.includes('--core')
  ? {}
  : await build({ logLevel: 'warn' }).then(() => pageSpeed(program, process.argv.includes('--explain')));
const results = {
  ...core,
  ...Object.fromEntries(Object.entries(pages).map(([name, value]) => [name, round(value as number)])),
};

if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else {
  for (const [name, value] of Object.entries(results)) {
    const target = (TARGETS as Record<string, number>)[name];
    console.log(
      `${name.padEnd(28)} ${String(value).padStart(12)}${target === undefined ? '' : `  目标 ${target}`}`,
    );
  }
}
