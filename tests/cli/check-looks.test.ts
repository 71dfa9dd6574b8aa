import { describe, expect, it } from 'vitest';
import { attackSet } from '../../src/core/check/attackers/attack.ts';
import { pool } from '../../src/core/check/attackers/pool.ts';
import type { TrialSet } from '../../src/core/check/attackers/trial.ts';
import type { PracticeItem } from '../../src/core/practice/item.ts';
import { fieldOf, writtenDrills } from '../../src/cli/attack/load-trials.ts';
import { randomKeysText } from '../../src/cli/attack/random-keys.ts';
import { attackedJson, attackedText, pooledText } from '../../src/cli/attack/render-attack.ts';
import { checkFile } from '../../src/cli/check/check-file.ts';
import { looksTogether, noteLearnt, trialSets, withLooks } from '../../src/cli/check/check-looks.ts';
import { seededSet } from '../core/check/attackers/make-trials.ts';
import { loadFixture, loadLibrary } from '../support/load.ts';

const planted = checkFile('tests/fixtures/broken/look-betrays.yaml', loadLibrary());
/** Sets that share the look of the planted one: the best option stands in two sentences. */
const alike: TrialSet[] = [1, 2].map((seed) => seededSet(`alike-${seed}`, 20, seed, true));

describe('one scenario beside those that ship', () => {
  it('is told as a note what models find that have learnt from them', () => {
    const [noted] = noteLearnt([planted], alike);
    const notes = noted?.findings.filter(({ code }) => code === 'look-learnt') ?? [];
    expect(notes.length).toBeGreaterThan(0);
    for (const { severity, message } of notes) {
      expect(severity).toBe('note');
      expect(message).toContain('stove（stove-a）');
    }
  });

  it('is told nothing where there was nothing to learn from but itself', () => {
    const [noted] = noteLearnt([planted], trialSets([planted]));
    expect(noted?.findings).toEqual(planted.findings);
  });

  it('that cannot be read stays as it is', () => {
    const missing = checkFile('no/such/scenario.yaml', loadLibrary());
    expect(noteLearnt([missing], alike)).toEqual([missing]);
  });
});

describe('all scenarios together', () => {
  it('break the bars when one look gives the key away all over', () => {
    const { issues, pooled } = looksTogether([...trialSets([planted]), ...alike]);
    expect(issues.map(({ code }) => code)).toContain('look-pooled');
    expect(issues.map(({ code }) => code)).toContain('look-learnt');
    expect(pooled.trials).toBe(50);
  });
});

/** Drills of one kind, as they come from the file; the right one has two sentences. */
const drills = (kind: 'pick' | 'after', right: string): PracticeItem[] =>
  [...'一二三四五六七八九十'].map((mark) => ({
    id: `${kind}-${mark}`,
    kind,
    skills: ['serve'],
    setting: 'window',
    family: 'file',
    sources: { law: [], rubric: [] },
    moment: { lead: '', lines: [] },
    question: '',
    options: ['甲乙，丙丁', '戊己，庚辛', right, '壬癸，子丑'].map((text, at) => ({
      id: 'abcd'[at] ?? '',
      text: `${mark}${text}。`,
      outcome: at === 2 ? 'right' : 'missed',
      why: '',
    })),
    why: '',
  }));

describe('the drills', () => {
  const loaded = (items: readonly PracticeItem[]) => withLooks({ file: 'drills.yaml', items, issues: [] });

  it('are held to the bars kind by kind; the kind and its items are named', () => {
    const { issues } = loaded(drills('pick', '寅卯。辰巳'));
    const [betrays] = issues.filter(({ code }) => code === 'look-betrays');
    expect(betrays).toMatchObject({ severity: 'error', file: 'drills.yaml' });
    expect(betrays?.message).toMatch(/^挑一句：.*pick-一（c）/);
    expect(issues.map(({ code }) => code)).toContain('look-learnt');
  });

  it('leave out what is cut from scenarios, and what is written in one’s own words', () => {
    const cut = drills('pick', '寅卯。辰巳').map((item) => ({ ...item, family: 'fifth-visit' }));
    expect(writtenDrills([...cut, ...drills('after', '寅卯，辰巳')]).map(({ id }) => id)).toEqual(['after']);
  });
});

describe('what attack prints', () => {
  const field = fieldOf(loadFixture('sound-short').scenario, loadLibrary());
  if (!field) throw new Error('the sound scenario can be gone through');
  const attacked = attackSet(field.set, alike);

  it('names the best rules with what comes of going by them all the way, the models, and what feeds them', () => {
    const text = attackedText(attacked, field.play);
    expect(text.split('\n')[0]).toMatch(/^街口的煤炉（sound-short） {2}6 处，随便挑 3\d\.\d%$/);
    expect(text.match(/照它走一趟：过程 \d+ 分，结局 \d\.\d/g)).toHaveLength(6);
    expect(text.match(/模型：/g)).toHaveLength(3);
    expect(text).toContain('露馅的：');
    expect(pooledText('全部', pool([attacked]))).toContain('全部  6 处');
  });

  it('as JSON has every rule', () => {
    const { rules, models } = attackedJson(attacked, field.play);
    expect(rules.length).toBeGreaterThan(60);
    expect(rules[0]).toHaveProperty('worth');
    expect(models).toHaveLength(3);
  });

  it('on random keys tells what such sets reach and how often they pass, the same each time', () => {
    const sets = [1, 2, 3].map((seed) => seededSet(`s${seed}`, 20, seed, true));
    const untaught = (set: TrialSet, _: readonly TrialSet[], bests: Float64Array) =>
      attackSet(set, [], bests);
    const text = randomKeysText('试', sets, 3, untaught);
    expect(text).toBe(randomKeysText('试', sets, 3, untaught));
    expect(text).toContain('模型 25.0% / 25.0% / 25.0%');
    // With the planted keys not one round would pass.
    expect(text).toMatch(/样样过线 (66\.7|100\.0)%$/);
  });
});

describe('a rule gone by all the way', () => {
  it('earns what the same picks earn a simulated trainee', () => {
    const field = fieldOf(loadFixture('sound-short').scenario, loadLibrary());
    const { result } = checkFile('tests/fixtures/scenarios/sound-short.yaml', loadLibrary());
    const longest = result?.strategies.find(({ name }) => name === 'longest');
    const rule = attackSet(field?.set as TrialSet, []).rules.find(
      (item) => item.rule.id === 'length.most',
    )?.rule;
    if (!rule || !field || !longest) throw new Error('all of them are there');
    expect(field.play(rule)).toMatchObject({ expected: longest.expected, worth: longest.worth });
  });
});
