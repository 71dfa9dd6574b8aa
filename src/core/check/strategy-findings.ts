import { type Finding, overall } from './finding.ts';
import type { StrategyResult } from './simulate.ts';

/** Bars of a shipped scenario on the expected process score (0–100) of simulated trainees. */
export const STRATEGY_BARS = {
  expertAtLeast: 95,
  listenThenSolveAtLeast: 70,
  contentShortcutAtMost: 50,
  blindAtMost: 55,
  /** At most this far above one who clicks at random; below him there is nothing to gain. */
  blindAboveRandom: 12,
} as const;

const points = (value: number): string => value.toFixed(1);

function blindFindings(results: readonly StrategyResult[]): Finding[] {
  const random = results.find(({ name }) => name === 'random')?.expected ?? 0;
  return results
    .filter(({ kind }) => kind === 'blind')
    .flatMap(({ name, label, expected }): Finding[] => {
      const findings: Finding[] = [];
      if (expected > STRATEGY_BARS.blindAtMost) {
        findings.push(
          overall('blind-too-high', `不看内容、${label}（${name}），也能得 ${points(expected)} 分`, {
            expected: `≤ ${STRATEGY_BARS.blindAtMost}`,
            hint: '好选项在样子上露了馅：换换长短、客气话',
          }),
        );
      }
      if (expected - random > STRATEGY_BARS.blindAboveRandom) {
        findings.push(
          overall(
            'blind-off-random',
            `${label}（${name}）得 ${points(expected)} 分，随便点是 ${points(random)} 分`,
            {
              expected: `多 ≤ ${STRATEGY_BARS.blindAboveRandom}`,
              hint: '样子和好坏连得太紧：把这个特征匀到好坏选项里',
            },
          ),
        );
      }
      return findings;
    });
}

function contentFindings(results: readonly StrategyResult[]): Finding[] {
  const expectedOf = (name: string) => results.find((item) => item.name === name)?.expected ?? 0;
  const findings: Finding[] = [];
  if (expectedOf('expert') < STRATEGY_BARS.expertAtLeast) {
    findings.push(
      overall('expert-too-low', `句句选最好的只得 ${points(expectedOf('expert'))} 分`, {
        expected: `≥ ${STRATEGY_BARS.expertAtLeast}`,
      }),
    );
  }
  if (expectedOf('listen-then-solve') < STRATEGY_BARS.listenThenSolveAtLeast) {
    findings.push(
      overall('listen-solve-too-low', `先听后办的人只得 ${points(expectedOf('listen-then-solve'))} 分`, {
        expected: `≥ ${STRATEGY_BARS.listenThenSolveAtLeast}`,
        hint: '窗口没开时，听的选项该占上风；开了以后，办法该占上风',
      }),
    );
  }
  for (const name of ['solution-first', 'law-quoting']) {
    if (expectedOf(name) <= STRATEGY_BARS.contentShortcutAtMost) continue;
    const label = name === 'solution-first' ? '上来就给办法' : '张口就是法条';
    findings.push(
      overall(`${name}-too-high`, `${label}的人能得 ${points(expectedOf(name))} 分`, {
        expected: `≤ ${STRATEGY_BARS.contentShortcutAtMost}`,
        hint: '给他们几处真的碰壁的地方',
      }),
    );
  }
  return findings;
}

/** Clause 3: nobody scores by looking at the shape of the options. */
export const strategyFindings = (results: readonly StrategyResult[]): Finding[] => [
  ...blindFindings(results),
  ...contentFindings(results),
];
