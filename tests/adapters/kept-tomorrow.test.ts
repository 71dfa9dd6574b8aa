import 'fake-indexeddb/auto';
import * as z from 'zod';
import { describe, expect, it, vi } from 'vitest';
import { earlierScenarioHash } from '../../src/core/scenario/earlier-scenario-hash.ts';
import { hashPlay } from '../../src/core/scenario/hash-play.ts';
import { hashScenario } from '../../src/core/scenario/hash-scenario.ts';
import { makeKept } from '../../src/core/exchange/kept/make-kept.ts';
import { MODEL_ACTS } from '../../src/core/rubric/model-act.ts';
import { DIMENSIONS, SETTINGS } from '../../src/core/rubric/catalog.ts';
import { rubricSchema } from '../../src/core/rubric/schema.ts';
import { scenarioSchema } from '../../src/core/scenario/schema.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { eventSchema } from '../../src/core/play/transcript.ts';
import type { RubricBundle } from '../../src/core/scoring/rubric-bundle.ts';
import { expected, keptVersions } from './kept-fixtures.ts';
import { keptRecordsContract } from './kept-records.contract.ts';

// The app as it will be: a dimension, a setting, an act, a register, a scenario field and an event type more.

vi.mock('../../src/core/rubric/catalog.ts', async (original) => {
  const today = await original<typeof import('../../src/core/rubric/catalog.ts')>();
  return {
    ...today,
    DIMENSIONS: ['digital', ...today.DIMENSIONS],
    SETTINGS: ['hotline', ...today.SETTINGS],
  };
});
vi.mock('../../src/core/rubric/model-act.ts', async (original) => {
  const today = await original<typeof import('../../src/core/rubric/model-act.ts')>();
  return { ...today, MODEL_ACTS: ['apologise', ...today.MODEL_ACTS] };
});
vi.mock('../../src/core/scenario/schema.ts', async (original) => {
  const today = await original<typeof import('../../src/core/scenario/schema.ts')>();
  const { id, ...rest } = today.scenarioSchema.shape;
  // A field that every scenario has to have, and two others the other way round.
  return { ...today, scenarioSchema: z.strictObject({ weather: z.string(), id, ...rest }) };
});
vi.mock('../../src/core/play/newer-run.ts', async (original) => {
  const today = await original<typeof import('../../src/core/play/newer-run.ts')>();
  const isNewerRun = (record: unknown): boolean =>
    today.isNewerRun(record) && (record as { format: number }).format > 5;
  return { ...today, TRANSCRIPT_FORMAT: 5, isNewerRun };
});
vi.mock('../../src/core/play/transcript.ts', async (original) => {
  const today = await original<typeof import('../../src/core/play/transcript.ts')>();
  const eventSchema = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('glance'), node: z.string() }),
    ...today.eventSchema.options,
  ]);
  const transcriptSchema = today.transcriptSchema.extend({
    format: z.literal([1, 2, 3, 4, 5]),
    events: z.array(eventSchema).max(2000),
  });
  return { ...today, eventSchema, transcriptSchema };
});

const [oldest] = keptVersions() as [ReturnType<typeof keptVersions>[number]];
const bundleOf = oldest.key as RubricBundle;

/** Tomorrow's rubric: all of today's, and one more of everything. */
const tomorrow = {
  ...bundleOf,
  indicators: {
    ...bundleOf.indicators,
    'say-sorry': { dimension: 'digital', weight: 2, act: 'apologise', name: '认错', gloss: '错了就说错了' },
  },
  rubric: {
    ...bundleOf.rubric,
    dimensions: {
      ...bundleOf.rubric.dimensions,
      digital: { name: '会上网', group: 'do', line: '线上也说得来' },
    },
    settings: { ...bundleOf.rubric.settings, hotline: { name: '热线', prefer: ['brisk'], avoid: [] } },
    registers: { ...bundleOf.rubric.registers, brisk: { name: '利落', gloss: '不拖' } },
    modelActs: { ...bundleOf.rubric.modelActs, apologise: { name: '认错', gloss: '错了就说错了' } },
  },
} as unknown as RubricBundle;

/** What tomorrow's app ships: the same talks, with the new field. */
const shippedTomorrow = () =>
  keptVersions()
    .filter(({ hash, origin }) => origin === 'shipped' && hash !== expected.hashes.older)
    .filter(
      ({ scenario }, at, all) => all.findIndex((other) => idOf(other.scenario) === idOf(scenario)) === at,
    )
    .map(({ scenario }) =>
      makeKept({ ...scenario, weather: 'rain' } as unknown as Scenario, tomorrow, {
        origin: 'shipped',
        keptAt: '2027-01-01T00:00:00.000Z',
      }),
    );

const idOf = (scenario: object): unknown => (scenario as { id?: unknown }).id;

describe('the lists of tomorrow', () => {
  it('are in force: what was kept would be refused by them, and what is new taken', () => {
    expect([DIMENSIONS[0], SETTINGS[0], MODEL_ACTS[0]]).toEqual(['digital', 'hotline', 'apologise']);
    expect(rubricSchema.safeParse(bundleOf.rubric).success).toBe(false);
    expect(rubricSchema.safeParse(tomorrow.rubric).success).toBe(true);
    expect(scenarioSchema.safeParse(oldest.scenario).success).toBe(false);
    expect(scenarioSchema.safeParse({ ...oldest.scenario, weather: 'rain' }).success).toBe(true);
    expect(eventSchema.safeParse({ type: 'glance', node: 'a' }).success).toBe(true);
  });

  it('with fields in another order change no hash of what has not changed', () => {
    for (const { scenario, hash } of keptVersions()) {
      // As that schema gives it back: `weather` first, then `id` before `format`.
      const parsed = scenarioSchema.parse({ ...scenario, weather: 'rain' });
      const { weather: _, ...same } = parsed as unknown as Record<string, unknown>;
      expect(Object.keys(same).slice(0, 2)).toEqual(['id', 'format']);
      expect(hashScenario(same)).toBe(hashScenario(scenario));
      expect(hashPlay(same)).toBe(hashPlay(scenario));
      expect(earlierScenarioHash(same)).toBe(hash);
    }
  });
});

keptRecordsContract('tomorrow', shippedTomorrow);
