import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/core/shared/csv.ts';

const texts = (text: string) => readCsv(text).map((row) => row.map((cell) => cell.text));

describe('csv', () => {
  it('reads quotes, line breaks inside them and all three line ends', () => {
    expect(texts('a,"b ""c"", d"\r\n"e\nf",g\rh,i\n')).toEqual([
      ['a', 'b "c", d'],
      ['e\nf', 'g'],
      ['h', 'i'],
    ]);
  });

  it('numbers rows as a spreadsheet does, leaving out blank ones', () => {
    const rows = readCsv('a,b\n\n"x\ny",z\n');
    expect(rows.map((row) => row.map(({ row: line, column }) => [line, column]))).toEqual([
      [
        [1, 1],
        [1, 2],
      ],
      [
        [3, 1],
        [3, 2],
      ],
    ]);
  });

  it('reads an unclosed quote to the end instead of failing', () => {
    expect(texts('a,"b\nc')).toEqual([['a', 'b\nc']]);
  });

  it('keeps a cell that begins like a formula as text', () => {
    expect(writeCsv([['=1+1', '-5', 3]])).toBe("\uFEFF'=1+1,'-5,3\r\n");
  });

  it('reads back what it wrote', () => {
    const cell = fc
      .string()
      .map((text) => text.trim())
      .filter((text) => text !== '' && !/^[=+\-@'\uFEFF]/.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          expect(texts(writeCsv(rows))).toEqual(rows);
        },
      ),
    );
  });
});
