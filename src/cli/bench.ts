import { build } from 'vite';
import { linkScenario } from '../core/program/link.ts';
import { hashScenario } from '../core/scenario/hash-scenario.ts';
import { exploreRate, machineRate, plainRate, reportMs } from './bench/core-speed.ts';
import { type FirstSpeed, firstSpeed } from './bench/first/first-speed.ts';
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
const rounded = <Figures extends object>(figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, round(value as number)]),
  ) as Figures;

async function onPages() {
  await build({ logLevel: 'warn' });
  const pages = await pageSpeed(program, process.argv.includes('--explain'));
  const [first, first4x] = await firstSpeed(program, [1, 4]);
  return { pages: rounded(pages), first: first && rounded(first), first4x: first4x && rounded(first4x) };
}

/** A way in beside its floor, as far as there is a target. */
function tellFirst(name: string, { floorScreenMs, floorPressMs, ...ours }: FirstSpeed, slow: boolean): void {
  const times = (value: number, floor: number) => `${(value / floor).toFixed(2)} 倍于底线 ${floor}`;
  const rows: readonly (readonly [string, number, string, string])[] = [
    ['screenMs', ours.screenMs, times(ours.screenMs, floorScreenMs), '目标 1.6 倍'],
    ['choiceMs', ours.choiceMs, times(ours.choiceMs, floorScreenMs), '目标 2.2 倍'],
    ['pressMs', ours.pressMs, times(ours.pressMs, floorPressMs), `目标 2.5 倍${slow ? '，不过 100' : ''}`],
    ['earlyPressMs', ours.earlyPressMs, '', `目标 ${slow ? 1000 : 300}`],
    ['fromHomeMs', ours.fromHomeMs, '', ''],
    ['shift', ours.shift, '', '目标 0'],
  ];
  console.log(`\n${name}`);
  for (const [figure, value, beside, target] of rows)
    console.log(`  ${figure.padEnd(14)} ${String(value).padStart(9)}  ${beside.padEnd(24)} ${target}`);
}

const { pages, first, first4x } = process.argv.includes('--core')
  ? { pages: {}, first: undefined, first4x: undefined }
  : await onPages();
const results: Readonly<Record<string, number>> = { ...core, ...pages };

if (process.argv.includes('--json')) console.log(JSON.stringify({ ...results, first, first4x }));
else {
  for (const [name, value] of Object.entries(results)) {
    const target = (TARGETS as Record<string, number>)[name];
    console.log(
      `${name.padEnd(28)} ${String(value).padStart(12)}${target === undefined ? '' : `  目标 ${target}`}`,
    );
  }
  if (first) tellFirst('first（原速）', first, false);
  if (first4x) tellFirst('first4x（慢四倍）', first4x, true);
}
