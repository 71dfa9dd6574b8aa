import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLine } from '../../src/adapters/speech/split-line.ts';

describe('a line cut for reading', () => {
  it('stays whole while it is short', () => {
    expect(splitLine('我都等了一上午了。')).toEqual(['我都等了一上午了。']);
  });

  it('is cut where one breathes, the quote staying with what it closes', () => {
    expect(splitLine('他说：“你们等着！”，走了……我没拦。', 10)).toEqual([
      '他说：“你们等着！”',
      '，走了……我没拦。',
    ]);
  });

  it('is cut anywhere when nobody breathes', () => {
    expect(splitLine('啊'.repeat(25), 10).map((piece) => piece.length)).toEqual([10, 10, 5]);
  });

  it('is nothing when there is nothing to read', () => {
    expect(splitLine('')).toEqual([]);
  });

  it('is the same line again when put together, in pieces no longer than allowed', () => {
    const letters = fc.constantFrom(...'你我他去来。，！？；…—”“’、：a1𠮷\n ');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 120 }), fc.integer({ min: 1, max: 40 }), (line, limit) => {
        const pieces = splitLine(line.join(''), limit);
        expect(pieces.join('')).toBe(line.join(''));
        for (const piece of pieces) expect([...piece].length).toBeLessThanOrEqual(limit);
        expect(pieces).not.toContain('');
      }),
    );
  });
});
