import { describe, expect, it } from 'vitest';
import { tellRun } from '../../../src/core/beat/run-tale.ts';
import { runsToTell, scenariosMet } from '../../../src/core/beat/runs-to-tell.ts';
import type { TranscriptEvent } from '../../../src/core/play/transcript.ts';
import type { ListedRun } from '../../../src/core/scoring/progress/history-run.ts';
import { loadProgram, loadShipped, readText } from '../../support/load.ts';
import { firstWay, transcriptOf } from '../../support/plain-run.ts';
import { noon } from './tales.ts';

const golden = (path: string): readonly TranscriptEvent[] =>
  (JSON.parse(readText(`tests/fixtures/golden/${path}.json`)) as { events: TranscriptEvent[] }).events;
const AT = noon(20_000);

describe('what a run tells', () => {
  const program = loadShipped('four-doors');
  const good = golden('four-doors/good');
  const tale = tellRun(program, transcriptOf(program, good), AT);

  it('is who was met, what they said, what was found out and promised', () => {
    expect(tale).toMatchObject({ scenario: 'four-doors', title: '四扇门', ending: 'all-open', worth: 4 });
    expect(Object.keys(tale?.met ?? {})).toEqual(['he', 'luo', 'ma', 'ding', 'hao']);
    expect(tale?.met.luo?.name).toBe('罗国平');
    expect(tale?.spoken).toEqual(['he', 'luo', 'ma', 'ding', 'hao']);
    expect(tale?.verdicts.map(({ person }) => person)).toEqual(['he', 'luo', 'ma', 'ding', 'hao']);
    expect(tale?.facts).toContain('hao-found');
    expect(tale?.promises).toContainEqual(
      expect.objectContaining({ promise: 'ma-nine', to: 'ma', fate: 'kept' }),
    );
    expect(structuredClone(tale)).toEqual(tale);
  });

  it('meets nobody who never came up, and calls nobody at ease who was shouted at', () => {
    const mute = loadShipped('fifth-visit');
    const told = tellRun(mute, transcriptOf(mute, golden('fifth-visit/poor')), AT);
    expect(Object.keys(told?.met ?? {})).toContain('zhou');
    expect(told?.atEase).not.toContain('zhou');
    const rude = tellRun(program, transcriptOf(program, golden('four-doors/red-line')), AT);
    expect(rude?.atEase.every((person) => rude.verdicts.some((verdict) => verdict.person === person))).toBe(
      true,
    );
  });

  it('has met whoever speaks of it at its end, though they never said a word in it', () => {
    const window = loadShipped('fifth-visit');
    const told = tellRun(window, transcriptOf(window, golden('fifth-visit/good')), AT);
    expect(told?.spoken).not.toContain('filmer');
    expect(told?.met.filmer?.name).toBe('贾磊');
  });

  it('is nothing before an ending, and nothing where the record does not play', () => {
    expect(tellRun(program, transcriptOf(program, good.slice(0, 3)), AT)).toBeUndefined();
    expect(tellRun(loadShipped('fifth-visit'), transcriptOf(program, good), AT)).toBeUndefined();
  });

  it('is of the people of the scenario a return comes of, with how it was taken up', () => {
    const back = loadProgram('scenarios/fifth-visit/return-call-back.yaml');
    for (const [facts, timing] of [
      [[], 'timely'],
      [['after-ten'], 'late'],
      [['never-rang'], 'lapsed'],
    ] as const) {
      const carried = { facts: [...facts], trust: {} };
      const run = transcriptOf(back, firstWay(back, carried), { carried });
      expect(tellRun(back, run, AT)).toMatchObject({
        scenario: 'fifth-visit',
        title: back.scenario.title,
        takes: { promise: 'call-back', timing },
      });
    }
  });
});

describe('which runs are played through for it', () => {
  const TODAY = 20_000;
  const listed = (id: string, change: Partial<ListedRun> = {}): ListedRun => ({
    ...{ id, scenario: 'fifth-visit', hash: 'h', mode: 'self', startedAt: noon(TODAY), decisions: 9 },
    ...{ end: { at: noon(TODAY) }, counts: false, replayed: false },
    ...change,
  });
  const told = (run: ListedRun) =>
    runsToTell([run], TODAY, () => 0).map(({ speaks, works }) => [speaks, works]);

  it.each([
    ['one that counts, of today', { counts: true }, [[true, true]]],
    ['one that counts, of long ago', { counts: true, end: { at: noon(TODAY - 91) } }, [[true, false]]],
    ['a later one, of this quarter', { end: { at: noon(TODAY - 90) } }, [[false, true]]],
    ['a later one, of long ago', { end: { at: noon(TODAY - 91) } }, []],
    ['a return', { returning: true, end: { at: noon(TODAY - 200) } }, [[true, false]]],
    ['one not ended', { counts: true, end: undefined }, []],
    ['学练', { mode: 'guided' }, []],
    ['with a mentor', { led: 'session' }, []],
    ['begun half-way', { replayed: true }, []],
  ] as const)('%s', (_, change, expected) => expect(told(listed('a', change))).toEqual(expected));

  it('come in the order of recording, whatever order they are listed in', () => {
    const runs = ['a', 'b', 'c'].map((id, at) => listed(id, { counts: true, recorded: 3 - at }));
    expect(runsToTell(runs, TODAY, () => 0).map(({ run }) => run.id)).toEqual(['c', 'b', 'a']);
  });

  it('two scenarios are met when both have been played to an end in a run that counts', () => {
    const counted = (scenario: string) => listed(scenario, { scenario, counts: true });
    expect(scenariosMet([counted('a'), counted('a'), listed('b', { scenario: 'b' })])).toBe(1);
    expect(scenariosMet([counted('a'), counted('b')])).toBe(2);
    expect(scenariosMet([counted('a'), { ...counted('b'), end: undefined }])).toBe(1);
  });
});
