import { peopleOf } from '../../src/core/exchange/archive/people.ts';
import { readArchive } from '../../src/core/exchange/archive/read-archive.ts';
import { writeArchive } from '../../src/core/exchange/archive/write-archive.ts';
import type { ImportPlan } from '../../src/core/exchange/archive/import-plan.ts';
import { seededRandom } from '../../src/core/shared/random.ts';
import type { TranscriptEvent } from '../../src/core/play/transcript.ts';
import type { Stores } from '../../src/ports/stores.ts';
import { aRun } from './a-run.ts';
import { anAnswer } from './a-version.ts';
import { clock, type Lying, type Machine } from './machines.ts';

/** An import that was made, and all that lay on the computer before and after. */
export interface Imported {
  readonly before: Lying;
  readonly after: Lying;
  /** Said before it was made. */
  readonly promised: ImportPlan;
  readonly plan: ImportPlan;
  /** The profiles of whoever had a PIN this tab did not know. */
  readonly locked: ReadonlySet<string>;
}

interface Office {
  readonly machine: Machine;
  readonly tabs: readonly Stores[];
}

const PIN = '2468';
const START = Date.parse('2026-11-22T08:00:00.000Z');
const NAMES = ['李敏', '王强', '赵明', ''];
const CHOICES = ['ask', 'wait', 'sit'];

/** Worked out here once more, from what lies there and who sits at the tab. */
async function lockedTo({ profiles }: Stores, { profiles: rows, links }: Lying): Promise<Set<string>> {
  const open = (await profiles.current()).id;
  const groupOf = peopleOf(links);
  const guarded = [...rows.values()].filter(({ pin }) => pin).flatMap(({ id }) => groupOf(id));
  return new Set(guarded.filter((id) => !groupOf(id).includes(open)));
}

/**
 * Some computers whose people practise, share them, lock themselves in, carry files about and alter some of them; all
 * drawn from `seed`. Calls back after every import.
 */
export async function playOffices(
  makeMachine: () => Machine,
  seed: number,
  steps: number,
  onImport: (imported: Imported) => void,
): Promise<void> {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const offices: Office[] = Array.from({ length: 3 }, () => {
    const machine = makeMachine();
    return { machine, tabs: [machine.tab(), machine.tab()] };
  });
  const files: string[] = [];
  let [made, at] = [0, START];
  const freshId = () => {
    made += 1;
    return `${seed}-${made}`;
  };

  const event = (length: number): TranscriptEvent =>
    length > 1 && random() < 0.2
      ? { type: 'rewind', to: 0 }
      : { type: 'choice', node: 'slam', choice: pick(CHOICES), ms: 1 };

  async function play({ runs, archive }: Stores): Promise<void> {
    const own = (await archive.exportAll('profile')).runs;
    const going = pick(own);
    if (!going || random() < 0.3) {
      await runs.create(aRun({ id: freshId(), seed: made, events: [event(0)] }));
      return;
    }
    const { id, events } = going.transcript;
    const next = event(events.length);
    if (going.end && next.type !== 'rewind') return;
    await runs.append(id, events.length, next);
    if (random() < 0.4)
      await runs.finish(id, { ending: pick(['kept', 'gone']), at: new Date(at).toISOString() });
  }

  async function seat({ profiles }: Stores): Promise<void> {
    const self = await profiles.current();
    const others = (await profiles.list()).filter(({ id }) => id !== self.id);
    const other = pick(others);
    const act = random();
    if (act < 0.25 || !other) {
      const fresh = await profiles.create({ name: pick(NAMES), unit: '' });
      if (fresh.ok) await profiles.open(fresh.value.id);
    } else if (act < 0.55) await profiles.open(other.id, other.locked ? PIN : undefined);
    else if (act < 0.7) await profiles.change(self.id, { name: pick(NAMES) });
    else if (act < 0.78) await profiles.change(self.id, { pin: self.locked ? null : PIN });
    else if (act < 0.9) await profiles.join(other.id);
    else for (const { id } of await profiles.joined()) await profiles.separate(id);
  }

  async function save({ archive }: Stores): Promise<void> {
    const out = await archive.exportAll(pick(['profile', 'everything']));
    const run = pick(out.runs);
    const alone = run && random() < 0.2;
    files.push(alone ? JSON.stringify(run.transcript) : writeArchive(out, out, new Date(at).toISOString()));
  }

  /** A file somebody had a hand in, or an earlier version of the app. */
  async function alter(): Promise<void> {
    const data = JSON.parse(pick(files) ?? '{}');
    if (data.kind === undefined) return;
    const known = (await Promise.all(offices.map(({ machine }) => machine.lying()))).flatMap(
      ({ profiles }) => [...profiles.keys()],
    );
    const [run, answer, profile] = [
      pick<Altered>(data.runs),
      pick<Altered>(data.answers),
      pick<Altered>(data.profiles),
    ];
    const act = random();
    if (act < 0.25)
      for (const record of [...data.runs, ...data.answers]) record.profile = pick([...known, 'nobody']);
    else if (act < 0.4 && run) delete run.end;
    else if (act < 0.55 && run?.transcript) run.transcript.events = run.transcript.events.slice(0, -1);
    else if (act < 0.65 && run?.transcript) run.transcript.events.unshift(event(0));
    else if (act < 0.75 && answer) answer.outcome = 'missed';
    else if (act < 0.85 && profile) {
      profile.name = '改名';
      if (random() < 0.5) delete profile.changedAt;
      else profile.changedAt = pick(['2020-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z']);
    } else {
      const people = [...new Set([pick(known), pick(known)])].sort();
      data.links = people.length === 2 ? [{ people, turns: pick([1, 2, 3, 8]) }] : [];
    }
    files.push(JSON.stringify(data));
  }

  async function take({ machine }: Office, tab: Stores): Promise<void> {
    const text = pick(files);
    const self = await tab.profiles.current();
    const file = text === undefined ? undefined : readArchive(text, self.id);
    if (!file?.ok) return;
    const before = await machine.lying();
    const locked = await lockedTo(tab, before);
    const asked = await tab.archive.plan(file.value);
    const mine =
      asked.ok && random() < 0.4 ? pick([...asked.value.strangers, ...file.value.profiles])?.id : undefined;
    const promised = await tab.archive.plan(file.value, { mine });
    const plan = await tab.archive.importAll(file.value, { mine });
    if (!promised.ok || !plan.ok) throw new Error('a sound store refused a file');
    onImport({ before, after: await machine.lying(), promised: promised.value, plan: plan.value, locked });
  }

  for (let step = 0; step < steps; step += 1) {
    at += 60_000;
    // A battery that is flat now and then.
    clock.now = random() < 0.1 ? 0 : at;
    const office = pick(offices);
    const tab = pick(office.tabs);
    const act = random();
    if (act < 0.25) await play(tab);
    else if (act < 0.32) await tab.practice.append(anAnswer({ id: freshId() }));
    else if (act < 0.5) await seat(tab);
    else if (act < 0.65) await save(tab);
    else if (act < 0.75) await alter();
    else await take(office, tab);
  }
}

/** As much of a record as is altered. */
interface Altered {
  end?: unknown;
  outcome?: string;
  name?: string;
  changedAt?: string;
  transcript?: { events: TranscriptEvent[] };
}
