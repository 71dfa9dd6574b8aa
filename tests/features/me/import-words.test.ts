import { describe, expect, it } from 'vitest';
import type { ImportPlan } from '../../../src/core/exchange/archive/import-plan.ts';
import { NO_RECORDS } from '../../../src/core/exchange/archive/records.ts';
import type {
  ArchivedAnswer,
  ArchivedProfile,
  ArchivedRun,
} from '../../../src/core/exchange/archive/records.ts';
import { amountIn, tellPlan } from '../../../src/features/me/import-words.ts';
import { aRun } from '../library/shelf.ts';

const AT = '2026-11-22T08:00:00.000Z';
const NOTHING: ImportPlan = {
  runs: [],
  answers: [],
  profiles: [],
  versions: [],
  links: [],
  sessions: [],
  calibrations: [],
  strangers: [],
  put: NO_RECORDS,
};

const run = (id = 'r'): ArchivedRun => ({ profile: 'p', transcript: aRun({ id, startedAt: AT }) });
const person = (id: string, name: string, unit = ''): ArchivedProfile => ({ id, name, unit, createdAt: AT });
const answer = (kind: ArchivedAnswer['kind']): ArchivedAnswer => ({
  profile: 'p',
  id: 'a',
  kind,
  item: 'i',
  skills: [],
  outcome: 'right',
  at: AT,
});

const told = (plan: Partial<ImportPlan>) =>
  tellPlan(
    { ...NOTHING, ...plan },
    {
      self: 'me',
      titleOf: (id) => (id === 'queue-jumper' ? '插队' : undefined),
      now: Date.parse('2026-12-01'),
    },
  );

describe('what a plan says', () => {
  it('of what is new, goes on, and is here, each kind by itself', () => {
    const plan: Partial<ImportPlan> = {
      runs: [
        { record: run('a'), fate: 'new' },
        { record: run('b'), fate: 'new' },
        { record: run('c'), fate: 'longer' },
        { record: run('d'), fate: 'same' },
      ],
      answers: [
        { record: answer('drill'), fate: 'new' },
        { record: answer('quiz'), fate: 'new' },
        { record: answer('expert'), fate: 'same' },
      ],
    };
    expect(told(plan)).toEqual({
      taken: ['新添 2 次情景、1 次微练、1 次应知应会', '接上 1 次情景：在那边又往下走了'],
      known: ['1 次情景、1 次看高手：这里已经有了，不会重'],
      left: [],
    });
    expect(amountIn({ ...NOTHING, ...plan })).toBe('4 次情景、1 次微练、1 次应知应会、1 次看高手');
  });

  it('of nothing is nothing', () => {
    expect(told({})).toEqual({ taken: [], known: [], left: [] });
    expect(amountIn(NOTHING)).toBe('');
  });

  it('of names: the old one and the new one', () => {
    const renamed = (to: ArchivedProfile, name: string, unit: string) =>
      told({ profiles: [{ record: to, fate: 'longer', from: { name, unit } }] }).taken;
    expect(renamed(person('p', '李慧'), '李敏', '')).toEqual(['“李敏”的名字改成“李慧”：那边改得晚']);
    expect(renamed(person('p', '李敏', '城南所'), '李敏', '城关所')).toEqual([
      '“李敏”的单位改成“城南所”：那边改得晚',
    ]);
    expect(renamed(person('p', ''), '李敏', '')).toEqual(['“李敏”的名字去掉：那边改得晚']);
    expect(renamed(person('p', '李敏'), '', '')).toEqual(['没留名字的那位叫“李敏”：那边改得晚']);
  });

  it('of people: who comes, who becomes one, who two again', () => {
    const [wang, nobody] = [person('w', '王强'), person('n', '')];
    const profiles = [wang, nobody].map((record) => ({ record, fate: 'new' as const }));
    const link = (turns: number) => ({
      record: { people: ['me', 'w'] as const, turns },
      fate: 'new' as const,
      names: ['李敏', '王强'] as const,
    });
    const strangers = [wang, nobody];
    expect(told({ profiles, strangers }).taken).toEqual(['这台电脑上多 2 个人：王强、没留名字的那位']);
    expect(told({ profiles, strangers, links: [link(1)] }).taken).toEqual([
      '这台电脑上多 1 个人：没留名字的那位',
      '“王强”和你合成一个人，随时可以分开',
    ]);
    expect(told({ links: [link(2)] }).taken).toEqual(['“王强”和你分开，各记各的']);
  });

  it('of what stays in its file: what it is, and why', () => {
    const other = { ...run('x'), transcript: aRun({ id: 'x', scenario: 'elsewhere', startedAt: AT }) };
    const { left, taken } = told({
      runs: [
        { record: run('a'), fate: 'conflict' },
        { record: other, fate: 'conflict' },
        { record: run('b'), fate: 'elsewhere' },
        { record: run('c'), fate: 'locked' },
      ],
      answers: [{ record: answer('drill'), fate: 'conflict' }],
      profiles: [
        { record: person('l', '赵明'), fate: 'locked' },
        { record: person('u', '孙立'), fate: 'undated' },
      ],
      links: [{ record: { people: ['l', 'q'], turns: 1 }, fate: 'locked', names: ['赵明', ''] }],
    });
    expect(taken).toEqual([]);
    expect(left).toEqual([
      '《插队》（11月22日）、《elsewhere》（11月22日）：和这里同一个编号，内容对不上',
      '1 次微练：和这里同一个编号，内容对不上',
      '1 次情景：这里已经有了，记在别人名下',
      '1 次情景、“赵明”的名字、“赵明”和没留名字的那位是不是一个人：是设了口令的人的，要他自己打开口令来收',
      '名字“孙立”：这里叫另一个名字，看不出哪个是后改的',
    ]);
  });

  it('of many conflicts the first few are named, and how many there are', () => {
    const runs = Array.from({ length: 7 }, (_, place) => ({
      record: run(`r${place}`),
      fate: 'conflict' as const,
    }));
    const [line = ''] = told({ runs }).left;
    expect(line.match(/《插队》/g)).toHaveLength(5);
    expect(line).toContain('等 7 次：和这里同一个编号');
  });
});
