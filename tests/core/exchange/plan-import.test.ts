import { describe, expect, it } from 'vitest';
import type { ImportChoice, ImportPlan } from '../../../src/core/exchange/archive/import-plan.ts';
import { mergeArchives } from '../../../src/core/exchange/archive/merge-archives.ts';
import { joining, peopleOf, separating } from '../../../src/core/exchange/archive/people.ts';
import { planImport } from '../../../src/core/exchange/archive/plan-import.ts';
import { NO_RECORDS } from '../../../src/core/exchange/archive/records.ts';
import type {
  ArchivedAnswer,
  ArchivedLink,
  ArchivedProfile,
  ArchivedRun,
  ArchiveRecords,
} from '../../../src/core/exchange/archive/records.ts';
import type { KeptVersion } from '../../../src/core/exchange/kept/kept-version.ts';

// By hand, one rule each; random machines are played through the stores (tests/adapters/import-model.test.ts).
const AT = '2026-11-22T08:00:00.000Z';
const LATER = '2026-11-23T08:00:00.000Z';
const EMPTY: ArchiveRecords = NO_RECORDS;

type Event = ArchivedRun['transcript']['events'][number];
const said = (choice: string): Event =>
  choice === '<' ? { type: 'rewind', to: 0 } : { type: 'choice', node: 'n', choice, ms: 0 };
const ended = (ending: string, at = AT) => ({ end: { ending, at } });
/** A letter a choice, `<` for going back. */
const aRun = (choices: string, rest: Partial<ArchivedRun> = {}, head: object = {}): ArchivedRun => ({
  profile: 'p',
  transcript: {
    format: 1,
    id: 'r',
    scenario: 's',
    hash: '0123456789abcd',
    mode: 'self',
    seed: 1,
    startedAt: AT,
    patience: 1,
    events: [...choices].map(said),
    ...head,
  },
  ...rest,
});
const person = (id: string, name: string, rest: Partial<ArchivedProfile> = {}): ArchivedProfile => ({
  id,
  name,
  unit: '',
  createdAt: AT,
  ...rest,
});
const answer = (rest: Partial<ArchivedAnswer> = {}): ArchivedAnswer => ({
  profile: 'p',
  id: 'a',
  kind: 'drill',
  item: 'i',
  skills: ['defuse'],
  outcome: 'near',
  at: AT,
  ...rest,
});
const pair = (one: string, other: string, turns = 1): ArchivedLink => ({ people: [one, other], turns });

interface Given {
  readonly here?: Partial<ArchiveRecords>;
  readonly file: Partial<ArchiveRecords>;
  readonly self?: string;
  readonly locked?: readonly string[];
  readonly choice?: ImportChoice;
}

const planned = ({ here, file, self = 'p', locked = [], choice }: Given): ImportPlan =>
  planImport(
    { records: { ...EMPTY, ...here }, self, locked: new Set(locked) },
    { ...EMPTY, ...file },
    choice,
  );

const fates = (part: readonly { readonly fate: string }[]): string[] => part.map(({ fate }) => fate);

describe('a run of a known id', () => {
  it.each([
    ['the same run', aRun('ab'), aRun('ab'), 'same'],
    ['the run gone on', aRun('ab'), aRun('abc'), 'longer'],
    ['the run as it was earlier', aRun('abc'), aRun('ab'), 'same'],
    ['the run not begun', aRun('abc'), aRun(''), 'same'],
    ['another choice on the way', aRun('abc'), aRun('axcd'), 'conflict'],
    ['another last choice', aRun('abc'), aRun('abx'), 'conflict'],
    ['the run of another scenario', aRun('ab'), aRun('ab', {}, { scenario: 't' }), 'conflict'],
    ['the run with another seed', aRun('ab'), aRun('abc', {}, { seed: 2 }), 'conflict'],
    ['the run, finished there', aRun('ab'), aRun('ab', ended('kept')), 'longer'],
    ['the run, finished here', aRun('ab', ended('kept')), aRun('ab'), 'same'],
    ['the run, finished alike', aRun('ab', ended('kept')), aRun('ab', ended('kept')), 'same'],
    ['the run, finished otherwise', aRun('ab', ended('kept')), aRun('ab', ended('gone')), 'conflict'],
    [
      'the run, finished at another time',
      aRun('ab', ended('kept')),
      aRun('ab', ended('kept', LATER)),
      'conflict',
    ],
    [
      'the run taken up again after its ending',
      aRun('ab', ended('kept')),
      aRun('ab<c', ended('gone')),
      'longer',
    ],
    ['the run taken up again and left open', aRun('ab', ended('kept')), aRun('ab<'), 'longer'],
    ['more after an ending that nothing took back', aRun('ab', ended('kept')), aRun('abc'), 'conflict'],
    ['the run from before an ending', aRun('ab<c', ended('gone')), aRun('ab', ended('kept')), 'same'],
    [
      'a run of a newer version gone on',
      aRun('ab', ended('kept'), { format: 9 }),
      aRun('abc', {}, { format: 9 }),
      'longer',
    ],
  ])('%s', (_, here, incoming, fate) => {
    const { runs, put } = planned({ here: { runs: [here] }, file: { runs: [incoming] } });
    expect(runs).toEqual([{ record: incoming, fate }]);
    expect(put.runs).toEqual(fate === 'longer' ? [incoming] : []);
  });

  it.each([
    ['lacks in the file, both alike', aRun('ab', {}, { recorded: 4 }), aRun('ab'), 'same', undefined],
    ['lacks here, both alike', aRun('ab'), aRun('ab', {}, { recorded: 4 }), 'longer', 'ab'],
    ['lacks in the file, which goes on', aRun('ab', {}, { recorded: 4 }), aRun('abc'), 'longer', 'abc'],
    ['lacks here, where it goes on', aRun('abc'), aRun('ab', {}, { recorded: 4 }), 'longer', 'abc'],
  ] as const)('is the same run where it %s: its number', (_, here, incoming, fate, stays) => {
    const { runs, put } = planned({ here: { runs: [here] }, file: { runs: [incoming] } });
    expect(fates(runs)).toEqual([fate]);
    const numbered = stays === undefined ? [] : [aRun(stays, {}, { recorded: 4 })];
    expect(put.runs).toEqual(numbered);
    if (stays !== undefined)
      expect(mergeArchives({ ...EMPTY, runs: [here] }, { ...EMPTY, runs: [incoming] }).runs).toEqual(
        numbered,
      );
  });

  it('with two numbers is two runs', () => {
    const [here, incoming] = [aRun('ab', {}, { recorded: 4 }), aRun('abc', {}, { recorded: 5 })];
    expect(fates(planned({ here: { runs: [here] }, file: { runs: [incoming] } }).runs)).toEqual(['conflict']);
  });

  it('never changes its owner', () => {
    const theirs = {
      profiles: [person('p', '李敏'), person('q', '王强')],
      runs: [aRun('ab', { profile: 'q' })],
    };
    const mine = planned({ here: theirs, file: { runs: [aRun('abc')] } });
    expect(mine.runs).toMatchObject([{ fate: 'elsewhere' }]);
    expect(planned({ here: theirs, file: { runs: [aRun('ab')] } }).runs).toMatchObject([
      { fate: 'elsewhere' },
    ]);
    expect([mine.put.runs, mine.put.profiles]).toEqual([[], []]);
  });

  it('that is the importing person’s own goes on here, in whosever name it went on', () => {
    const file = { profiles: [person('q', '李敏')], runs: [aRun('abc', { profile: 'q' })] };
    const { runs, put } = planned({ here: { profiles: [person('p', '李敏')], runs: [aRun('ab')] }, file });
    expect(fates(runs)).toEqual(['longer']);
    expect(put.runs).toEqual([aRun('abc')]);
  });

  it('of a locked person is compared and left as it is', () => {
    const here = {
      profiles: [person('p', '李敏'), person('l', '赵明')],
      runs: [aRun('ab', { profile: 'l', ...ended('kept') })],
    };
    const fate = (run: ArchivedRun) => {
      const { runs, put } = planned({ here, file: { runs: [run] }, locked: ['l'] });
      expect(put.runs).toEqual([]);
      return fates(runs)[0];
    };
    expect(fate(aRun('ab'))).toBe('elsewhere');
    expect(fate(aRun('xy'))).toBe('conflict');
    expect(fate(aRun('ab<', { profile: 'l' }))).toBe('locked');
    expect(fate(aRun('ab', { profile: 'l' }))).toBe('same');
    expect(fate(aRun('ab', { profile: 'stranger' }))).toBe('elsewhere');
  });
});

describe('a record that is not here', () => {
  it('is new, in the name of whoever made it, and twice in a file it is one', () => {
    const file = {
      profiles: [person('q', '王强')],
      runs: [aRun('a', { profile: 'q' }), aRun('a', { profile: 'q' })],
      answers: [answer()],
    };
    const { runs, answers, profiles, put } = planned({ here: { profiles: [person('p', '李敏')] }, file });
    expect([fates(runs), fates(answers), fates(profiles)]).toEqual([['new'], ['new'], ['new']]);
    expect(put).toEqual({
      ...EMPTY,
      profiles: file.profiles,
      runs: [aRun('a', { profile: 'q' })],
      answers: [answer()],
    });
  });

  it('of a locked person stays in the file until they open it', () => {
    const file = { runs: [aRun('a', { profile: 'l' })], answers: [answer({ profile: 'l' })] };
    const plan = planned({ here: { profiles: [person('l', '赵明')] }, file, locked: ['l'] });
    expect([fates(plan.runs), fates(plan.answers)]).toEqual([['locked'], ['locked']]);
    expect(plan.put).toEqual(EMPTY);
  });

  it('of somebody nobody has a profile of comes with one without a name, begun when they began', () => {
    const file = {
      runs: [aRun('a', { profile: 'x' }, { startedAt: LATER })],
      answers: [answer({ profile: 'x' }), answer({ profile: 'x', id: 'b', at: LATER })],
    };
    const { profiles, strangers } = planned({ file, here: { profiles: [person('p', '李敏')] } });
    expect(profiles).toEqual([{ record: person('x', ''), fate: 'new', from: undefined }]);
    expect(strangers).toEqual([person('x', '')]);
  });
});

describe('an answer of a known id', () => {
  it.each([
    ['that says the same', answer(), 'same'],
    ['that says otherwise', answer({ outcome: 'right' }), 'conflict'],
    ['in somebody else’s name', answer({ profile: 'q' }), 'same'],
  ])('%s', (_, incoming, fate) => {
    const { answers, put } = planned({ here: { answers: [answer()] }, file: { answers: [incoming] } });
    expect([fates(answers), put.answers]).toEqual([[fate], []]);
  });

  it.each([
    ['the file has', answer(), answer({ recorded: 3 }), 'longer', [answer({ recorded: 3 })]],
    ['is here', answer({ recorded: 3 }), answer(), 'same', []],
    ['is another one', answer({ recorded: 3 }), answer({ recorded: 4 }), 'conflict', []],
  ] as const)('whose number %s', (_, here, incoming, fate, stored) => {
    const { answers, put } = planned({ here: { answers: [here] }, file: { answers: [incoming] } });
    expect([fates(answers), put.answers]).toEqual([[fate], stored]);
  });

  it('of another person stays theirs', () => {
    const here = { answers: [answer({ profile: 'q' })] };
    expect(fates(planned({ here, file: { answers: [answer()] } }).answers)).toEqual(['elsewhere']);
  });
});

describe('a name', () => {
  const fate = (here: ArchivedProfile, file: ArchivedProfile, locked: string[] = []) => {
    const { profiles, put } = planned({ here: { profiles: [here] }, file: { profiles: [file] }, locked });
    return [profiles[0]?.fate, put.profiles.map(({ name }) => name), profiles[0]?.from?.name];
  };
  const [old, undated] = [person('p', '李敏', { changedAt: AT }), person('p', '李敏')];
  const young = person('p', '李慧', { changedAt: LATER });

  it('written later is taken, and the one it takes the place of is named', () => {
    expect(fate(old, young)).toEqual(['longer', ['李慧'], '李敏']);
    expect(fate(undated, young)).toEqual(['longer', ['李慧'], '李敏']);
    expect(fate(person('p', ''), undated)).toEqual(['longer', ['李敏'], '']);
  });

  it('written earlier is not', () => expect(fate(young, old)).toEqual(['same', [], undefined]));

  it('of which nobody knows when it was written is not taken, and is named', () => {
    expect(fate(undated, person('p', '李慧'))).toEqual(['undated', [], undefined]);
  });

  it('that is the same but was written later is noted, so that an older one does not come back', () => {
    expect(fate(old, { ...young, name: '李敏' })).toEqual(['same', ['李敏'], undefined]);
  });

  it('of a locked profile stays', () => {
    expect(fate(old, young, ['p'])).toEqual(['locked', [], undefined]);
    expect(fate(undated, person('p', '李慧'), ['p'])).toEqual(['locked', [], undefined]);
    expect(fate(old, { ...young, name: '李敏' }, ['p'])).toEqual(['same', [], undefined]);
  });

  it('of whatever age brings its days off along, save into a locked profile', () => {
    const leaves = [{ from: '2026-05-01', to: '2026-05-05', turns: 1 }];
    const put = (file: ArchivedProfile, locked: string[] = []) =>
      planned({ here: { profiles: [undated] }, file: { profiles: [file] }, locked }).put.profiles;
    expect(put({ ...undated, leaves })).toEqual([{ ...undated, leaves }]);
    expect(put(person('p', '李慧', { leaves }))).toEqual([{ ...undated, leaves }]);
    expect(put({ ...undated, leaves }, ['p'])).toEqual([]);
  });

  it('stands beside its unit: another unit is another name', () => {
    expect(fate(old, { ...old, unit: '城关所', changedAt: LATER })[0]).toBe('longer');
  });
});

describe('a scenario version', () => {
  const version = (rest: Partial<KeptVersion> = {}): KeptVersion =>
    ({
      hash: 'h',
      keyHash: 'k',
      scenario: {},
      key: {},
      title: '题',
      origin: 'own',
      keptAt: LATER,
      ...rest,
    }) as KeptVersion;

  it('is new or the same, and of one that is here the day it was first kept is learnt', () => {
    const here = { versions: [version(), version({ hash: 'o' })] };
    const file = { versions: [version({ keptAt: AT }), version({ hash: 'n' })] };
    const { versions, put } = planned({ here, file });
    expect(versions.map(({ record, fate }) => [record.hash, fate])).toEqual([
      ['h', 'same'],
      ['n', 'new'],
    ]);
    expect(put.versions).toEqual(file.versions);
  });
});

describe('two people who are one', () => {
  const people = (links: readonly ArchivedLink[]) => peopleOf(links)('p');

  it('are one through others too, until they are separated', () => {
    const links = [pair('p', 'q'), pair('q', 'r'), pair('s', 't'), pair('p', 's', 2)];
    expect(people(links)).toEqual(['p', 'q', 'r']);
    expect(peopleOf(links)('s')).toEqual(['s', 't']);
    expect(people([])).toEqual(['p']);
  });

  it('are joined by a statement later than whatever was said of them', () => {
    expect(joining([], 'q', 'p')).toEqual(pair('p', 'q'));
    expect(joining([pair('p', 'q', 2)], 'p', 'q')).toEqual(pair('p', 'q', 3));
    expect(joining([pair('p', 'q', 3)], 'p', 'q')).toBeUndefined();
    expect(joining([], 'p', 'p')).toBeUndefined();
  });

  it('are separated from all, and those who were one through them stay so', () => {
    const links = [pair('p', 'q'), pair('q', 'r'), pair('q', 's', 2)];
    const apart = separating(links, 'q');
    expect(apart).toEqual([pair('p', 'q', 2), pair('q', 'r', 2), pair('p', 'r')]);
    const then = peopleOf(mergeArchives({ ...EMPTY, links }, { ...EMPTY, links: apart }).links);
    expect([then('p'), then('q')]).toEqual([['p', 'r'], ['q']]);
  });

  it('by the importing person’s word are joined, and what is theirs stays in their name', () => {
    const here = { profiles: [person('p', '李敏')] };
    const file = { profiles: [person('q', '')], runs: [aRun('a', { profile: 'q' })] };
    const { links, put, strangers } = planned({ here, file, choice: { mine: 'q' } });
    expect(links).toEqual([{ record: pair('p', 'q'), fate: 'new', names: ['李敏', ''] }]);
    expect(put.links).toEqual([pair('p', 'q')]);
    expect(put.runs).toEqual(file.runs);
    expect(strangers).toEqual(file.profiles);
  });

  it('by the file are joined, and nobody in it is a stranger then', () => {
    const here = { profiles: [person('p', '李敏')] };
    const file = { profiles: [person('p', '李敏'), person('q', '')], links: [pair('p', 'q')] };
    const { links, strangers, put } = planned({ here, file });
    expect([fates(links), strangers, put.links]).toEqual([['new'], [], file.links]);
  });

  it('were separated later than the file knows: they stay apart', () => {
    const here = { profiles: [person('p', ''), person('q', '')], links: [pair('p', 'q', 2)] };
    const { links, put } = planned({ here, file: { links: [pair('p', 'q', 1)] } });
    expect([fates(links), put.links]).toEqual([['same'], []]);
    const back = planned({ here, file: { links: [pair('p', 'q', 3)] } });
    expect([fates(back.links), back.put.links]).toEqual([['new'], [pair('p', 'q', 3)]]);
    const again = planned({ here, file: { links: [pair('p', 'q', 4)] } });
    expect([fates(again.links), again.put.links]).toEqual([['same'], [pair('p', 'q', 4)]]);
  });

  it('are neither joined nor separated where one of them, or whoever they are one with, is locked', () => {
    const here = {
      profiles: [person('p', ''), person('l', '赵明'), person('m', '')],
      links: [pair('l', 'm')],
    };
    const locked = ['l', 'm'];
    const file = { links: [pair('l', 'p'), pair('l', 'm', 2), pair('m', 'p', 1)] };
    const plan = planned({ here, file, locked });
    expect(fates(plan.links)).toEqual(['locked', 'locked', 'locked']);
    expect(plan.links[0]?.names).toEqual(['', '']);
    expect(plan.put.links).toEqual([]);
    const said = planned({
      here,
      file: { runs: [aRun('a', { profile: 'm' })] },
      locked,
      choice: { mine: 'm' },
    });
    expect([fates(said.links), fates(said.runs), said.put]).toEqual([['locked'], ['locked'], EMPTY]);
  });

  it('are not believed to have been joined and separated a million times: nobody could take that back', () => {
    const here = { profiles: [person('p', ''), person('q', '')] };
    const { links, put } = planned({ here, file: { links: [pair('p', 'q', 1_000_001)] } });
    expect([fates(links), put.links]).toEqual([['conflict'], []]);
    expect(planned({ here, file: { links: [pair('p', 'q', 999_999)] } }).put.links).toHaveLength(1);
  });

  it('are found along a chain as long as a file may have, from either end', () => {
    const id = (place: number) => `p${String(place).padStart(6, '0')}`;
    const chain = Array.from({ length: 100_000 }, (_, place) => pair(id(place), id(place + 1)));
    for (const links of [chain, chain.toReversed()]) {
      const groupOf = peopleOf(links);
      expect(groupOf(id(50_000))).toHaveLength(100_001);
      expect(groupOf(id(0))).toBe(groupOf(id(100_000)));
    }
  });

  it('are one owner: a run of the one goes on in a file of the other', () => {
    const here = { profiles: [person('p', ''), person('q', ''), person('r', '')], links: [pair('q', 'r')] };
    const runs = [aRun('ab', { profile: 'q' })];
    const plan = planned({ here: { ...here, runs }, file: { runs: [aRun('abc', { profile: 'r' })] } });
    expect(plan.put.runs).toEqual([aRun('abc', { profile: 'q' })]);
  });

  it('of the strangers in a file each person is named once, by a name they have', () => {
    const file = {
      profiles: [person('x', ''), person('y', '李敏'), person('z', '王强')],
      links: [pair('x', 'y')],
    };
    expect(planned({ file }).strangers).toEqual([person('y', '李敏'), person('z', '王强')]);
  });
});
