import { expect, it } from 'vitest';
import type { ClassDimension } from '../../../src/core/room/class-dimensions.ts';
import { classReport } from '../../../src/core/room/class-report.ts';
import { classTable } from '../../../src/core/room/class-table.ts';
import { readCsv } from '../../../src/core/shared/csv.ts';
import { classOf, QUESTION } from './room-play.ts';

/** A class of two votes, one of whose options would be run by a spreadsheet. */
function report() {
  const room = classOf(['a', 'b']);
  const question = QUESTION(0);
  if (question.type !== 'asked') throw new Error('no question');
  const [first, ...others] = question.options;
  room.must('desk', { ...question, options: [{ mark: 'A', text: '=1+1 "走"，先' }, ...others] });
  expect(first?.mark).toBe('A');
  room.must('desk', { type: 'voting', question: 0, round: 1 });
  room.vote('a', 'A');
  room.vote('b', 'C');
  room.must('b', { type: 'reason', question: 0, reason: 'rule' });
  room.must('desk', { type: 'closed', question: 0, round: 1 });
  room.must('desk', { type: 'voting', question: 0, round: 2 });
  room.vote('a', 'A', 2);
  room.vote('b', 'A', 2);
  room.must('desk', { type: 'closed', question: 0, round: 2 });
  return classReport(room.keeper.state);
}

const dimension = (name: string, votes: number): ClassDimension => ({
  dimension: 'defuse',
  name,
  first: { votes, taken: 0, share: votes ? 33.4 : null },
  last: { votes, taken: 1, share: votes ? 66.6 : null },
});

it('is read by Excel and WPS: marked as UTF-8, ended by CRLF, and nothing in it is run', () => {
  const table = classTable(report(), []);
  expect(table.startsWith('\uFEFF第几题,')).toBe(true);
  expect(table.split('\r\n')).toHaveLength(5); // head, three options, the end
  expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(table).toContain(`"'=1+1 ""走""，先"`);
  expect(table).not.toMatch(/(^|,)"?=/m);
});

it('has a row for each option, in counts, and one for each dimension that was told of', () => {
  const rows = readCsv(classTable(report(), [dimension('化解矛盾', 2), dimension('没人看得出', 0)]));
  const texts = rows.map((row) => row.map(({ text }) => text));
  expect(texts[1]).toEqual(['1', 'who-called', 'A', `'=1+1 "走"，先`, '3', '是', '1', '2', '0', '0', '0']);
  expect(texts[3]).toEqual(['1', 'who-called', 'C', '按规定得核实。', '1', '', '1', '0', '0', '1', '0']);
  expect(texts[5]).toEqual(['化解矛盾', '33', '67', '2', '1']);
  expect(texts).toHaveLength(6);
});
