import { createHash, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pbkdf2 } from '../../../src/core/shared/pbkdf2.ts';
import { sha256 } from '../../../src/core/shared/sha256.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('SHA-256', () => {
  it('gives what the standard prints for "abc"', () => {
    expect(hex(sha256(text('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with Node at every length around a block', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (message) => {
        expect(hex(sha256(message))).toBe(createHash('sha256').update(message).digest('hex'));
      }),
    );
  });
});

describe('PBKDF2', () => {
  it('gives what RFC 7914 prints', () => {
    expect(hex(pbkdf2(text('passwd'), text('salt'), 1))).toBe(
      '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc',
    );
  });

  it('agrees with Node, also on secrets longer than a block', () => {
    const bytes = fc.uint8Array({ maxLength: 100 });
    fc.assert(
      fc.property(bytes, bytes, fc.integer({ min: 1, max: 20 }), (secret, salt, rounds) => {
        expect(hex(pbkdf2(secret, salt, rounds))).toBe(
          pbkdf2Sync(secret, salt, rounds, 32, 'sha256').toString('hex'),
        );
      }),
    );
  });
});
