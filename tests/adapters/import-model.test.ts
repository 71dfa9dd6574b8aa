import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Fate, Planned } from '../../src/core/exchange/archive/import-plan.ts';
import { isJoined, linkId, peopleOf } from '../../src/core/exchange/archive/people.ts';
import { readArchive } from '../../src/core/exchange/archive/read-archive.ts';
import type { ArchivedLink, ArchivedRun } from '../../src/core/exchange/archive/records.ts';
import { continues } from '../../src/core/exchange/archive/run-copies.ts';
import { writeArchive } from '../../src/core/exchange/archive/write-archive.ts';
import { canonicalJson } from '../../src/core/shared/canonical-json.ts';
import { aRun, ask, wait } from './a-run.ts';
import { anAnswer } from './a-version.ts';
import { type Imported, playOffices } from './import-model.ts';
import { clock, emptyDisk, type Machine, MACHINES } from './machines.ts';

beforeEach(emptyDisk);

const withFate = <Record>(planned: readonly Planned<Record>[], fate: Fate): Record[] =>
  planned.filter((one) => one.fate === fate).map(({ record }) => record);

/** Ids of what is there now and was not, and of what is not what it was. */
function difference<Record>(before: ReadonlyMap<string, Record>, after: ReadonlyMap<string, Record>) {
  const added = [...after.keys()].filter((id) => !before.has(id));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const changed = [...before].filter(
    ([id, record]) => canonicalJson(after.get(id)) !== canonicalJson(record),
  );
  return { added: added.sort(), gone, changed: changed.map(([id]) => id).sort() };
}

const idsOf = (runs: readonly ArchivedRun[]): string[] => runs.map(({ transcript }) => transcript.id).sort();

function expectRunsKept({ before, after, plan }: Imported): void {
  const { added, gone, changed } = difference(before.runs, after.runs);
  expect(gone).toEqual([]);
  expect(added).toEqual(idsOf(withFate(plan.runs, 'new')));
  expect(changed).toEqual(idsOf(withFate(plan.runs, 'longer')));
  for (const [id, run] of before.runs) {
    const now = after.runs.get(id) as ArchivedRun;
    expect(now.profile).toBe(run.profile);
    expect(continues(now, run)).toBe(true);
  }
}

function expectAnswersKept({ before, after, plan }: Imported): void {
  const { added, gone, changed } = difference(before.answers, after.answers);
  expect([gone, changed]).toEqual([[], []]);
  expect(added).toEqual(
    withFate(plan.answers, 'new')
      .map(({ id }) => id)
      .sort(),
  );
}

function expectNamesAsTold({ before, after, plan, locked }: Imported): void {
  const told = new Map(plan.profiles.map((planned) => [planned.record.id, planned]));
  const { added, gone } = difference(before.profiles, after.profiles);
  expect(gone).toEqual([]);
  expect(added).toEqual(
    withFate(plan.profiles, 'new')
      .map(({ id }) => id)
      .sort(),
  );
  for (const [id, row] of before.profiles) {
    const now = after.profiles.get(id);
    expect(now?.pin).toEqual(row.pin);
    const planned = told.get(id);
    const renamed = now?.name !== row.name || now.unit !== row.unit;
    expect(renamed).toBe(planned?.fate === 'longer');
    if (renamed) expect(planned).toMatchObject({ from: { name: row.name }, record: { name: now?.name } });
    if (locked.has(id)) expect(now).toEqual(row);
  }
}

const joinedPairs = (links: readonly ArchivedLink[]): string[] => links.filter(isJoined).map(linkId).sort();

function expectPeopleAsTold({ before, after, plan, locked }: Imported): void {
  const pairs = new Set(joinedPairs(before.links));
  for (const link of withFate(plan.links, 'new')) {
    if (isJoined(link)) pairs.add(linkId(link));
    else pairs.delete(linkId(link));
  }
  expect(joinedPairs(after.links)).toEqual([...pairs].sort());
  const [then, now] = [peopleOf(before.links), peopleOf(after.links)];
  for (const id of locked) expect(now(id)).toEqual(then(id));
}

function expectLockedUntouched({ before, after, locked }: Imported): void {
  const theirs = ({ runs, answers }: Imported['before']) =>
    [...runs.values(), ...answers.values()].filter(({ profile }) => locked.has(profile));
  expect(theirs(after)).toEqual(theirs(before));
}

function check(imported: Imported): void {
  expect(imported.plan).toEqual(imported.promised);
  expectRunsKept(imported);
  expectAnswersKept(imported);
  expectNamesAsTold(imported);
  expectPeopleAsTold(imported);
  expectLockedUntouched(imported);
}

describe('whatever is taken in, wherever, by whomever, however old or altered', () => {
  it.each([
    ['on the disk', 3, 90],
    ["in a page's memory", 20, 120],
  ] as const)(
    '%s nothing changes its owner, nothing shrinks, and what was said happened',
    async (name, seeds, steps) => {
      const machine = MACHINES.find(([known]) => known === name)?.[1] as () => Machine;
      const seen = new Map<string, number>();
      for (let seed = 1; seed <= seeds; seed += 1) {
        await playOffices(machine, seed, steps, (imported) => {
          check(imported);
          const { runs, answers, profiles, links } = imported.plan;
          for (const { fate } of [runs, answers, profiles, links].flat())
            seen.set(fate, (seen.get(fate) ?? 0) + 1);
        });
      }
      // Every kind of fate came about, or the offices are too well-behaved to prove anything.
      const kinds = ['conflict', 'elsewhere', 'locked', 'longer', 'new', 'same', 'undated'];
      expect([...seen.keys()].sort()).toEqual(seeds > 3 ? kinds : expect.arrayContaining(['new', 'same']));
    },
    120_000,
  );
});

describe('computers whose people only practise', () => {
  /** Each plays its own; the last has runs that went on after the file was made. */
  async function threeMachines(machine: () => Machine) {
    clock.now = Date.parse('2026-11-22T08:00:00.000Z');
    const tabs = [machine(), machine(), machine()].map(({ tab }) => tab());
    for (const [place, tab] of tabs.entries()) {
      await tab.profiles.change((await tab.profiles.current()).id, { name: `第${place}个` });
      await tab.runs.create(aRun({ id: `run-${place}`, events: [ask] }));
      await tab.practice.append(anAnswer({ id: `answer-${place}` }));
    }
    return tabs;
  }

  it.each(MACHINES)('%s have the same records once everybody took in everybody', async (_, machine) => {
    const tabs = await threeMachines(machine);
    const save = async (at: number) => {
      const out = await tabs[at]?.archive.exportAll('everything');
      return out ? writeArchive(out, out, '2026-11-22T08:00:00.000Z') : '';
    };
    const take = async (at: number, text: string) => {
      const file = readArchive(text, 'nobody');
      if (file.ok) await tabs[at]?.archive.importAll(file.value);
    };
    const early = await save(0);
    await tabs[0]?.runs.append('run-0', 1, wait);
    await tabs[0]?.profiles.change((await tabs[0].profiles.current()).id, { name: '改过的' });
    for (const [to, from] of [
      [1, 0],
      [2, 1],
      [0, 2],
      [1, 2],
      [2, 0],
      [0, 1],
    ] as const) {
      await take(to, await save(from));
      await take(to, early);
    }
    const told = await Promise.all(
      tabs.map(async ({ archive }) => {
        const { runs, answers, profiles } = await archive.exportAll('everything');
        return [runs, answers, profiles].map((part) => part.map(canonicalJson).sort());
      }),
    );
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    expect(told[0]?.map((part) => part.length)).toEqual([3, 3, 3]);
    expect(told[0]?.[2]?.join()).toContain('改过的');
  });
});
