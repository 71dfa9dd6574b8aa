import { describe, expect, it } from 'vitest';
import { earlierScenarioHash, storedScenarioHash } from '../../../src/core/scenario/earlier-scenario-hash.ts';
import { hashPlay } from '../../../src/core/scenario/hash-play.ts';
import { hashScenario } from '../../../src/core/scenario/hash-scenario.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { earlierRubricHash, storedRubricHash } from '../../../src/core/scoring/earlier-rubric-hash.ts';
import { hashRubric } from '../../../src/core/scoring/hash-rubric.ts';
import { loadFixture, loadLibrary, readText, shippedIds, loadShipped } from '../../support/load.ts';

const { scenario } = loadFixture('queue-jumper');
const { indicators, dispositions, rubric } = loadLibrary();
const bundle = { indicators, dispositions, rubric };
const kept = JSON.parse(readText('tests/fixtures/kept/43435ad/archive.json')).versions as readonly {
  hash: string;
  keyHash: string;
  scenario: object;
  key: object;
}[];

// biome-ignore lint/suspicious/noExplicitAny: changes anywhere in a scenario
type Anything = any;

const changed = (change: (copy: Anything) => void): Scenario => {
  const copy = structuredClone(scenario);
  change(copy);
  return copy;
};

/** Maps of an author's, whose order the schema does not set; everything else is turned round. */
const MAPS = new Set([
  'cast',
  'facts',
  'promises',
  'phases',
  'nodes',
  'choices',
  'interrupts',
  'overheard',
  'verdicts',
  'settles',
  'look',
]);
function turned(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => turned(item));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, part]) => [key, turned(part, MAPS.has(name) ? '' : key)]);
  return Object.fromEntries(MAPS.has(name) ? entries : entries.reverse());
}

/** Fields the format got after the earlier hash; none of them is played. */
const STAGING = new Set(['stage', 'moves', 'after', 'picture', 'seen', 'voice', 'light', 'knows', 'whom']);

/** The same content without fields of these names, wherever they stand. */
function without(names: ReadonlySet<string>, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => without(names, item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, without(names, part)]));
}

const swapped = (of: object): object => Object.fromEntries(Object.entries(of).reverse());

describe('the hash of what is played', () => {
  it('does not change when a scenario is staged', () => {
    const staged = loadFixture('staged-short').scenario;
    const bare = without(STAGING, staged) as object;
    expect(hashScenario(bare)).not.toBe(hashScenario(staged));
    expect(hashPlay(bare)).toBe(hashPlay(staged));
  });
});

describe('the hash of a scenario', () => {
  it('names its algorithm', () => {
    expect(hashScenario(scenario)).toMatch(/^c1-[0-9a-f]{20}$/);
    expect(hashPlay(scenario)).toMatch(/^p1-[0-9a-f]{12}$/);
    expect(hashRubric(bundle)).toMatch(/^c1-[0-9a-f]{20}$/);
    expect(earlierScenarioHash(scenario)).toMatch(/^[0-9a-f]{14}$/);
  });

  it('does not hang on the order of fields, in any of its forms', () => {
    for (const whole of [scenario, ...shippedIds().map((id) => loadShipped(id).scenario)]) {
      const other = turned(whole) as object;
      expect(Object.keys(other)).not.toEqual(Object.keys(whole));
      expect(hashScenario(other)).toBe(hashScenario(whole));
      expect(hashPlay(other)).toBe(hashPlay(whole));
      // What has a stage is of later than that hash.
      const [then, turnedThen] = [whole, other].map((one) => without(STAGING, one) as object);
      expect(earlierScenarioHash(turnedThen ?? {})).toBe(earlierScenarioHash(then ?? {}));
      expect(storedScenarioHash(other)).not.toBe(storedScenarioHash(whole));
    }
    const other = Object.fromEntries(Object.entries(bundle).map(([name, part]) => [name, swapped(part)]));
    expect(hashRubric(other)).toBe(hashRubric(bundle));
  });

  it('hangs on the order of what an author ranks: it decides who erupts first and how options are dealt', () => {
    const order = changed((copy) => {
      copy.cast = swapped(copy.cast);
    });
    expect(hashScenario(order)).not.toBe(hashScenario(scenario));
    expect(hashPlay(order)).toBe(hashPlay(scenario));
  });

  it('is what the build of 43435ad worked out, wherever its own is asked for', () => {
    expect(kept).toHaveLength(6);
    for (const version of kept) {
      expect(storedScenarioHash(version.scenario)).toBe(version.hash);
      expect(earlierScenarioHash(version.scenario)).toBe(version.hash);
      expect(earlierScenarioHash(turned(version.scenario) as object)).toBe(version.hash);
      expect(storedRubricHash(version.key)).toBe(version.keyHash);
      expect(earlierRubricHash(version.key)).toBe(version.keyHash);
    }
  });
});

describe('what a first run is the first of', () => {
  const play = hashPlay(scenario);

  it.each<readonly [string, (copy: Anything) => void]>([
    ['a face', (copy) => Object.assign(copy.cast.lin, { look: { hat: 'cap' } })],
    ['a voice', (copy) => Object.assign(copy.cast.lin, { voice: { pitch: 1.2, rate: 1 } })],
    ['a name', (copy) => Object.assign(copy.cast.lin, { name: '林志强', about: '出租车司机' })],
    ['a mood', (copy) => Object.assign(copy.phases.counter.nodes['push-in'].say[0], { mood: 'calm' })],
    ['a sound', (copy) => Object.assign(copy.phases.counter.nodes['push-in'].say[0], { cue: 'door-open' })],
    ['a place', (copy) => Object.assign(copy.phases.counter, { place: 'hall', title: '大厅' })],
    [
      'the briefing’s place and time',
      (copy) => Object.assign(copy.briefing, { place: '大厅', time: '下午' }),
    ],
    ['the title', (copy) => Object.assign(copy, { title: '又是插队', minutes: 5, level: 2 })],
    [
      'an explanation',
      (copy) => Object.assign(copy.phases.counter.nodes['push-in'].choices.ask, { why: '别的' }),
    ],
    ['who has read it', (copy) => Object.assign(copy, { reviewed: { legal: '某人', expert: null } })],
    ['a field of staging nobody knows today', (copy) => Object.assign(copy, { stage: { light: 'dim' } })],
  ])('is not another one for %s', (_, change) => {
    const other = changed(change);
    expect(hashScenario(other)).not.toBe(hashScenario(scenario));
    expect(hashPlay(other)).toBe(play);
  });

  it.each<readonly [string, (copy: Anything) => void]>([
    ['words said', (copy) => Object.assign(copy.phases.counter.nodes['push-in'].say[0], { text: '别的话' })],
    [
      'an option',
      (copy) => Object.assign(copy.phases.counter.nodes['push-in'].choices.ask, { text: '别的话' }),
    ],
    [
      'an option less',
      (copy) => Reflect.deleteProperty(copy.phases.counter.nodes['push-in'].choices, 'order'),
    ],
    ['a grade', (copy) => Object.assign(copy.phases.counter.nodes['push-in'].choices.ask, { grade: 2 })],
    ['an act', (copy) => copy.phases.counter.nodes['push-in'].choices.ask.acts.push('state-purpose')],
    [
      'a register',
      (copy) => Object.assign(copy.phases.counter.nodes['push-in'].choices.ask, { register: 'legal' }),
    ],
    [
      'what is learnt',
      (copy) => Reflect.deleteProperty(copy.phases.counter.nodes['push-in'].choices.ask, 'learns'),
    ],
    [
      'who hears it',
      (copy) => Reflect.deleteProperty(copy.phases.counter.nodes['push-in'].choices.order, 'overheard'),
    ],
    ['where it leads', (copy) => Object.assign(copy.phases.counter.nodes['push-in'], { next: 'last' })],
    ['what a person is like', (copy) => Object.assign(copy.cast.lin.start, { anger: 4 })],
    ['what is carried on', (copy) => Object.assign(copy.phases.counter, { carry: [] })],
    ['the task', (copy) => Object.assign(copy.briefing, { task: '把他劝走' })],
    ['the setting', (copy) => Object.assign(copy, { setting: 'scene' })],
  ])('is another one for %s', (_, change) => {
    expect(hashPlay(changed(change))).not.toBe(play);
  });
});
