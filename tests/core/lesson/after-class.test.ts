import { describe, expect, it } from 'vitest';
import { afterClassOf, readAfterClass } from '../../../src/core/lesson/after-class.ts';
import type { ClassReport } from '../../../src/core/room/class-report.ts';

const option = (mark: string, grade: number, first: number, second: number) => ({
  mark,
  text: `话${mark}`,
  grade,
  best: grade === 3,
  acts: [],
  why: `因为${mark}`,
  counts: { 1: first, 2: second },
  reasons: { feeling: first, rule: 0, result: 0 },
});

const REPORT: ClassReport = {
  scenario: 'fifth-visit',
  seats: 5,
  questions: [
    {
      question: 0,
      node: 'slam',
      said: ['周大爷：五趟了！'],
      options: [option('A', 1, 3, 1), option('B', 3, 2, 4)],
      right: { 1: 0.4, 2: 0.8 },
      shift: undefined,
    },
  ],
};

describe('questions for those who were not there', () => {
  const file = afterClassOf('第五次来访', REPORT);
  const text = JSON.stringify(file);

  it('carry words, counts and reasons, and come back as they went', () => {
    const read = readAfterClass(text);
    expect(read).toEqual({ ok: true, value: file });
    expect(file?.questions[0]).toMatchObject({ twice: true, said: ['周大爷：五趟了！'] });
    expect(file?.questions[0]?.options[1]).toMatchObject({ first: 2, second: 4, best: true, why: '因为B' });
  });

  it('are none where a class voted on nothing', () => {
    expect(afterClassOf('空', { ...REPORT, questions: [] })).toBeUndefined();
  });

  it.each([
    ['no JSON', '{', '读不出来'],
    ['another file', '{"format":1}', '这不是课后题'],
    ['a newer one', text.replace('"format":1', '"format":2'), '更新的版本'],
    ['one that was changed', text.replace('"twice":true', '"twice":"yes"'), '缺了东西'],
    ['one with more in it', text.replace('"twice":true', '"twice":true,"names":["小李"]'), '缺了东西'],
  ])('say in words what is wrong with %s', (_, broken, words) => {
    const read = readAfterClass(broken);
    expect(read.ok ? '' : read.error).toContain(words);
  });
});
