import { SCORING_RULE } from '../../src/core/scoring/scoring-rule.ts';
import { MODES } from '../../src/core/play/transcript.ts';
import { DIMENSIONS, SETTINGS, type SettingId } from '../../src/core/rubric/catalog.ts';
import type { RunDigest, Tally } from '../../src/core/scoring/digest.ts';
import { countingRuns } from '../../src/core/scoring/counting-runs.ts';
import type { ListedRun } from '../../src/core/scoring/progress/history-run.ts';
import { seededRandom } from '../../src/core/shared/random.ts';

/** A finished 自练 run with nothing remarkable in it: `aDigest({ run: 'second', mode: 'exam' })`. */
export const aDigest = (change: Partial<RunDigest> = {}): RunDigest => ({
  format: 1,
  rule: SCORING_RULE,
  run: 'run-1',
  scenario: 'fifth-visit',
  hash: '00000000000001',
  title: '第五次来访',
  setting: 'window',
  focus: ['psychology', 'communication', 'serve'],
  mode: 'self',
  replayed: false,
  startedAt: '2026-11-22T03:00:00.000Z',
  endedAt: '2026-11-22T03:10:00.000Z',
  decisions: 12,
  ending: '记下了',
  worth: 3,
  process: [20, 30],
  redlines: [],
  dimensions: {},
  registers: {},
  confidence: [
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  found: [],
  missed: {},
  ...change,
});

/** A scenario runs are made up of; the present version of a shipped one shows its title and links. */
export interface Played {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  readonly setting: SettingId;
  readonly facts: Readonly<Record<string, string>>;
}

export const PLAYED: readonly Played[] = [
  {
    id: 'fifth-visit',
    hash: '00000000000001',
    title: '第五次来访',
    setting: 'window',
    facts: { 'lost-page': '第三趟递进来十一页，退回去十页', 'wife-home': '中风的老伴一个人在家' },
  },
  {
    id: 'broken-bowl',
    hash: '00000000000002',
    title: '摔碗声',
    setting: 'mediation',
    facts: { job: '彭立强上个月丢了工作', wrist: '她手腕上有旧伤' },
  },
  {
    id: 'four-doors',
    hash: '00000000000003',
    title: '四扇门',
    setting: 'community',
    facts: { 'dark-landing': '二楼的灯坏了两个月', 'gas-fake': '上个月有人冒充查燃气的' },
  },
];

const DAY_MS = 86_400_000;
const START = Date.parse('2025-03-01T01:00:00.000Z');
const REDLINES = ['deceive', 'insult', 'privacy-in-public'];

/** One made-up run; skill grows over the history from about a third to about two thirds. */
function madeUp(place: number, share: number, random: () => number, scenarios: readonly Played[]): RunDigest {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const skill = 0.35 + 0.3 * share;
  const tally = (most: number): Tally => {
    const of = Math.floor(random() * (most + 1));
    return [Array.from({ length: of }, () => random()).filter((luck) => luck < skill).length, of];
  };
  const { id, hash, title, setting, facts } = pick(scenarios);
  const startedAt = START + share * 600 * DAY_MS + place;
  const done = random() < 0.85;
  const spoken = tally(14);
  const found = Object.keys(facts).filter(() => random() < skill);
  return aDigest({
    run: `run-${String(place).padStart(20, '0')}`,
    scenario: id,
    // One run in thirty is of a version that was since replaced.
    hash: random() < 1 / 30 ? `${place}`.padStart(14, 'a').slice(0, 14) : hash,
    title,
    setting,
    mode: pick(MODES),
    replayed: random() < 0.1,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: done ? new Date(startedAt + 600_000).toISOString() : null,
    decisions: 4 + Math.floor(random() * 12),
    ending: done ? '记下了' : null,
    worth: done ? Math.floor(random() * 5) : null,
    process: tally(36),
    redlines: random() < 0.04 ? [pick(REDLINES)] : [],
    dimensions: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, tally(8)])),
    registers: { [setting]: [spoken[0], 0, spoken[1]], [pick(SETTINGS)]: [1, 1, 2] },
    confidence: [tally(1), tally(1), tally(1)],
    found,
    missed: Object.fromEntries(Object.entries(facts).filter(([fact]) => !found.includes(fact))),
  });
}

/** A made-up history of `length` runs over 600 days, oldest first: the same for the same seed. */
export function aHistory(length: number, seed = 1, scenarios: readonly Played[] = PLAYED): RunDigest[] {
  const random = seededRandom(seed);
  return Array.from({ length }, (_, place) => madeUp(place, place / length, random, scenarios));
}

/** The attempt list that belongs to digests, in their order. */
export function listOf(digests: readonly RunDigest[]): ListedRun[] {
  const counting = countingRuns(digests.map((digest) => ({ ...digest, id: digest.run })));
  return digests.map(({ run, scenario, hash, mode, startedAt, decisions, endedAt, replayed }) => ({
    id: run,
    scenario,
    hash,
    mode,
    startedAt,
    decisions,
    end: endedAt === null ? undefined : { at: endedAt },
    replayed,
    counts: counting.has(run),
  }));
}
