import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/core/play/replay.ts';
import type { Rubric } from '../../../src/core/rubric/catalog.ts';
import { redLinesOf } from '../../../src/core/scoring/red-lines.ts';
import { summarise } from '../../../src/core/scoring/summary.ts';
import { queueJumper, reportFor } from './support.ts';

const program = queueJumper();

describe('a report in a few lines', () => {
  it('of the good run', () =>
    expect(summarise(reportFor(program, 'ask', 'name-it', 'hold'))).toEqual({
      process: '9/9',
      outcome: 100,
      total: 100,
      ending: 'good-end',
      redlines: [],
      dimensions: { psychology: '1/1', language: '3/3', communication: '1/1', serve: '1/1' },
      register: '3/3',
      found: ['truck-outside'],
      missed: [],
      promises: { 'hold-place': 'kept' },
      pivots: ['1 moved'],
      people: { lin: '2/2', queue: '1/2' },
    }));

  it('rounds to one decimal', () => {
    // 3/3, 1/3 and 0/3: 0.75 × 44.44 + 0.25 × 50 = 45.83.
    expect(summarise(reportFor(program, 'ask', '-', 'no'))).toMatchObject({
      process: '4/9',
      outcome: 50,
      total: 45.8,
      ending: 'plain-end',
    });
  });

  it('of a run left half-way has no outcome; a red line is named', () => {
    const insulting = queueJumper([
      'why: 他听见的是撵人。',
      'why: 他听见的是撵人。\n            redline: insult',
    ]);
    expect(summarise(reportFor(insulting, 'order'))).toMatchObject({
      process: '0/3',
      outcome: null,
      total: null,
      ending: null,
      redlines: ['insult'],
      register: '0/1',
      found: [],
      missed: ['truck-outside'],
      promises: {},
      pivots: ['0 redline'],
      people: { lin: '4/0', queue: '1/3' },
    });
  });
});

describe('red lines', () => {
  const rubric = { redlines: { insult: { name: '侮辱', gloss: '骂人', law: ['a'] } } } as unknown as Rubric;
  const turn = (text: string, redline?: string) => ({ said: { text, redline } }) as unknown as Turn;

  it('are told with name, law, turn and words; one the rubric does not know by its id alone', () => {
    expect(redLinesOf([turn('好'), turn('笨', 'insult'), turn('滚', 'odd')], rubric)).toEqual([
      { redline: 'insult', name: '侮辱', gloss: '骂人', law: ['a'], turn: 1, words: '笨' },
      { redline: 'odd', name: 'odd', gloss: '', law: [], turn: 2, words: '滚' },
    ]);
  });
});
