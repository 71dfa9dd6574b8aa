import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import type { ArchiveRecords } from '../../../src/core/exchange/archive/records.ts';
import { mergeArchives } from '../../../src/core/exchange/archive/merge-archives.ts';
import { readArchive } from '../../../src/core/exchange/archive/read-archive.ts';
import { planImport } from '../../../src/core/exchange/archive/plan-import.ts';
import { writeArchive } from '../../../src/core/exchange/archive/write-archive.ts';
import { hashRubric } from '../../../src/core/scoring/hash-rubric.ts';
import { buildReport } from '../../../src/core/scoring/report.ts';
import { formatPath } from '../../../src/core/shared/issue.ts';
import { loadLibrary, loadShipped, readText } from '../../support/load.ts';

const AT = '2026-11-20T08:00:00.000Z';
const { events } = JSON.parse(readText('tests/fixtures/golden/fifth-visit/good.json'));
const { scenario } = loadShipped('fifth-visit');
const { indicators, dispositions, rubric } = loadLibrary();
const key = { indicators, dispositions, rubric };
const [hash, keyHash] = [hashScenario(scenario), hashRubric(key)];

const run = (id: string, count = events.length) => ({
  profile: 'p1',
  transcript: {
    format: 1 as const,
    id,
    scenario: 'fifth-visit',
    hash,
    key: keyHash,
    mode: 'self' as const,
    seed: 1,
    startedAt: AT,
    patience: 1 as const,
    events: events.slice(0, count),
  },
});
const whole: ArchiveRecords = {
  profiles: [{ id: 'p1', name: '李敏', unit: '', createdAt: AT }],
  runs: [run('r1'), run('r2')],
  versions: [{ hash, scenario, keyHash, key, origin: 'shipped', title: '第五次来访', keptAt: AT }],
  answers: [
    { profile: 'p1', id: 'n1', kind: 'drill', item: 'i', skills: ['defuse'], outcome: 'right', at: AT },
  ],
  links: [],
  sessions: [],
  calibrations: [],
};
const text = writeArchive(whole, { broken: [], leftOut: [] }, AT);
const light = writeArchive({ ...whole, versions: [] }, { broken: [], leftOut: [] }, AT);

// biome-ignore lint/suspicious/noExplicitAny: hostile data has no type
type Anything = any;

const changed = (change: (data: Anything) => void): string => {
  const data = JSON.parse(light);
  change(data);
  return JSON.stringify(data);
};

const problems = (file: string): string[] => {
  const read = readArchive(file, 'me');
  return read.ok ? [] : read.error.map(({ code, path }) => `${code} ${formatPath(path)}`);
};

describe('a hostile file', () => {
  it('cut short at every hundredth of it is refused, and says how far it could be read', () => {
    for (let part = 0; part < 100; part += 1) {
      const read = readArchive(text.slice(0, Math.floor((text.length * part) / 100)), 'me');
      expect(read).toMatchObject({ ok: false, error: [{ code: 'json-syntax', hint: expect.any(String) }] });
      if (!read.ok) expect(read.error[0]?.message).toMatch(/读到第 \d+ 个字/);
    }
  });

  it.each<readonly [string, (data: Anything) => void, string]>([
    [
      'time that ran backwards',
      (data) => {
        data.runs[0].transcript.events[0].ms = -5;
      },
      'out-of-range runs.0.transcript.events.0.ms',
    ],
    [
      'time without end',
      (data) => {
        data.runs[0].transcript.events[0].ms = 1e300;
      },
      'out-of-range runs.0.transcript.events.0.ms',
    ],
    [
      'the year 99999',
      (data) => {
        data.runs[0].transcript.startedAt = '+099999-01-01T00:00:00.000Z';
      },
      'bad-value runs.0.transcript.startedAt',
    ],
    [
      'the thirtieth of February',
      (data) => {
        data.answers[0].at = '2026-02-30T00:00:00Z';
      },
      'bad-value answers.0.at',
    ],
    [
      'half a character as an id',
      (data) => {
        data.runs[1].transcript.id = '\ud800';
      },
      'bad-id runs.1.transcript.id',
    ],
    [
      'an end of line in an id',
      (data) => {
        data.profiles[0].id = 'a\nb';
      },
      'bad-id profiles.0.id',
    ],
    [
      'a name written backwards',
      (data) => {
        data.profiles[0].name = '\u202e所长';
      },
      'bad-id profiles.0.name',
    ],
    [
      'a megabyte of name',
      (data) => {
        data.profiles[0].name = '长'.repeat(1_000_000);
      },
      'out-of-range profiles.0.name',
    ],
    [
      'one id for two runs',
      (data) => {
        data.runs[1].transcript = { ...data.runs[1].transcript, id: 'r1', seed: 9 };
      },
      'doubled-record runs.1',
    ],
    [
      'one id for two people',
      (data) => {
        data.profiles.push({ ...data.profiles[0], name: '别人' });
      },
      'doubled-record profiles.1',
    ],
    [
      'one id for two answers',
      (data) => {
        data.answers.push({ ...data.answers[0], outcome: 'missed' });
      },
      'doubled-record answers.1',
    ],
    [
      'an event nobody knows',
      (data) => {
        data.runs[0].transcript.events[0] = { type: 'steal' };
      },
      'wrong-type runs.0.transcript.events.0.type',
    ],
    [
      'a hundred thousand and one runs',
      (data) => {
        data.runs = Array(100_001).fill({});
      },
      'out-of-range runs',
    ],
  ])('%s is refused with its place', (_, change, problem) => {
    expect(problems(changed(change))).toContain(problem);
  });

  it('the same record twice is one record', () => {
    expect(problems(changed((data) => data.runs.push(data.runs[0])))).toEqual([]);
  });

  it('tells people where to get a good one, not how to write one', () => {
    const read = readArchive(
      changed((data) => {
        data.runs[0].mode = 1;
      }),
      'me',
    );
    expect(read.ok).toBe(false);
    if (!read.ok) for (const { hint } of read.error) expect(hint).not.toContain('README');
  });

  const evil = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      -1,
      1e300,
      '',
      '__proto__',
      '\ud800',
      '<img src=x onerror=alert(1)>',
      [],
      {},
      true,
      'x'.repeat(10_000),
    ),
    fc.jsonValue(),
  );

  it('with any one value of it replaced is read or refused, and what is read can be used', () => {
    const program = { ...loadShipped('fifth-visit'), key: keyHash };
    fc.assert(
      fc.property(fc.nat(), evil, (pick, value) => {
        const data: Anything = JSON.parse(light);
        const places: [Anything, string][] = [];
        const collect = (node: Anything): void => {
          for (const name of Object.keys(node)) {
            places.push([node, name]);
            if (node[name] !== null && typeof node[name] === 'object') collect(node[name]);
          }
        };
        collect(data);
        const [holder, name] = places[pick % places.length] as [Anything, string];
        holder[name] = value;
        const read = readArchive(JSON.stringify(data), 'me');
        if (!read.ok) {
          expect(read.error.length).toBeGreaterThan(0);
          return;
        }
        const plan = planImport({ records: whole, self: 'p1', locked: new Set() }, read.value);
        const merged = mergeArchives(whole, plan.put);
        // What was here is here, letter for letter.
        for (const mine of whole.runs) expect(merged.runs).toContainEqual(mine);
        for (const { transcript } of merged.runs) buildReport(program, transcript, loadLibrary());
      }),
      { seed: 11, numRuns: 150 },
    );
  });
});
