import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/core/check/check-scenario.ts';
import { furtherChecks } from '../../src/core/check/further-checks.ts';
import { beginReplay, extendReplay } from '../../src/core/play/replay.ts';
import { replayTranscript } from '../../src/core/play/replay-transcript.ts';
import { linkScenario } from '../../src/core/program/link.ts';
import { bringAlong, TIMINGS } from '../../src/core/returns/bring-along.ts';
import { promisesWithoutReturn, returnIssues } from '../../src/core/returns/return-issues.ts';
import { hashScenario } from '../../src/core/scenario/hash-scenario.ts';
import { parseScenario } from '../../src/core/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { transcriptOf } from '../core/scoring/support.ts';
import { loadLibrary, loadShipped, shippedIds } from '../support/load.ts';

const library = loadLibrary();
const parents = shippedIds().map((id) => loadShipped(id).scenario);

const files = shippedIds().flatMap((id) =>
  readdirSync(join('scenarios', id))
    .filter((name) => /^return-[a-z0-9-]+\.yaml$/.test(name))
    .map((name) => join('scenarios', id, name)),
);

function read(file: string): Scenario {
  const parsed = parseScenario(readFileSync(file, 'utf8'), library, file);
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

const linked = (scenario: Scenario) => linkScenario(scenario, library, hashScenario(scenario));

/** Promises an ending leaves open, by scenario and promise. */
const leftOpen = ({ id, phases, interrupts = {} }: Scenario): string[] =>
  [...Object.values(phases).map(({ nodes }) => nodes), interrupts]
    .flatMap((nodes) => Object.values(nodes))
    .flatMap((node) => Object.entries(('ending' in node && node.ending?.settles) || {}))
    .flatMap(([promise, fate]) => (fate === 'open' ? [`${id}/${promise}`] : []));

describe('promises that fall due', () => {
  it('are all that any ending leaves open', () => {
    const due = parents.flatMap(({ id, promises = {} }) =>
      Object.entries(promises).flatMap(([promise, { days }]) =>
        days === undefined ? [] : [`${id}/${promise}`],
      ),
    );
    expect(due.sort()).toEqual([...new Set(parents.flatMap(leftOpen))].sort());
  });

  it('all have their return', () => {
    expect(promisesWithoutReturn(parents, files.map(read))).toEqual([]);
  });
});

describe.each(files)('%s', (file) => {
  const scenario = read(file);
  const from = parents.find(({ id }) => id === scenario.returns?.from);

  it('fits the scenario it comes of', () => {
    expect(scenario.profile).toBe('short');
    expect(returnIssues(scenario, from)).toEqual([]);
  });

  it('is sound however it begins', () => {
    const { findings, configurations } = checkScenario(scenario, library, furtherChecks());
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(configurations).toBeGreaterThan(0);
  });

  it('begins another way in time, late and not at all, with trust within its bounds', () => {
    const { returns } = scenario;
    if (!returns || !from) throw new Error('no return');
    const parent = linked(from);
    const world = beginReplay(parent).situation.world;
    const program = linked(scenario);
    const begun = TIMINGS.map((timing) => {
      const carried = bringAlong(returns, parent, world, timing);
      for (const [person, trust] of Object.entries(carried.trust)) {
        const { min = 0, max = 4 } = returns.trust?.[person] ?? {};
        expect(trust).toBeGreaterThanOrEqual(min);
        expect(trust).toBeLessThanOrEqual(max);
      }
      const replay = beginReplay(program, carried);
      return JSON.stringify(replay.passages.flatMap(({ lines }) => lines.map(({ text }) => text)));
    });
    expect(new Set(begun).size).toBe(TIMINGS.length);
  });

  it('is replayed from its record as it was played', () => {
    const program = linked(scenario);
    const carried = { facts: [scenario.returns?.late ?? ''], trust: {} };
    let replay = beginReplay(program, carried);
    const events = [];
    while (!replay.ending) {
      const node = program.nodes[replay.situation.node]?.id ?? '';
      const event = { type: 'silence', node, ms: 0 } as const;
      events.push(event);
      const next = extendReplay(program, replay, event);
      if (!next.ok) throw new Error(next.error.message);
      replay = next.value;
    }
    const again = replayTranscript(program, transcriptOf(program, events, { format: 4, carried }));
    expect(again.ok && again.value.situation).toEqual(replay.situation);
    const strange = { facts: ['no-such'], trust: {} };
    const refused = replayTranscript(program, transcriptOf(program, events, { format: 4, carried: strange }));
    expect(refused.ok ? '' : refused.error.code).toBe('carried-unknown');
  });
});
