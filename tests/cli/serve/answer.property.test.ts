import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerWith } from '../../../src/cli/serve/answer.ts';
import type { ServedFile } from '../../../src/cli/serve/read-files.ts';

const TEXT = Buffer.from('说得来话，'.repeat(40));
const file: ServedFile = {
  type: 'text/plain',
  cache: 'no-cache',
  plain: { body: TEXT, etag: '"plain"' },
  gzip: { body: gzipSync(TEXT), etag: '"gzip"' },
};

const tag = fc.constantFrom('"plain"', '"gzip"', 'W/"plain"', 'W/"gzip"', '"other"', '*', '', 'x');
const weight = fc.constantFrom('', ';q=0', ';q=0.3', ';q=1', ';q=x');
const coding = fc
  .tuple(fc.constantFrom('gzip', 'identity', '*', 'br'), weight)
  .map((parts) => parts.join(''));
const place = fc.oneof(fc.constant(''), fc.nat(800).map(String));
const asked = fc.record(
  {
    'accept-encoding': fc.array(coding, { maxLength: 4 }).map((codings) => codings.join(', ')),
    'if-none-match': fc.array(tag, { maxLength: 3 }).map((tags) => tags.join(', ')),
    'if-match': fc.array(tag, { maxLength: 3 }).map((tags) => tags.join(', ')),
    'if-range': tag,
    range: fc.oneof(
      fc.tuple(place, place).map(([from, to]) => `bytes=${from}-${to}`),
      fc.string(),
    ),
  },
  { requiredKeys: [] },
);

it('whatever is asked, what is sent is what it says it is', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(asked, fc.constantFrom('GET', 'HEAD'), (headers, method) => {
      const answer = answerWith(file, method, headers);
      seen.add(answer.status);
      const body = Buffer.from(answer.body ?? '');
      const way = [file.plain, file.gzip].find((one) => one?.etag === answer.headers.ETag);
      const compressed = answer.headers['Content-Encoding'] === 'gzip';
      switch (answer.status) {
        case 200:
          expect(way).toBe(compressed ? file.gzip : file.plain);
          expect((compressed ? gunzipSync(body) : body).equals(TEXT)).toBe(true);
          break;
        case 206: {
          const [, start, end, size] =
            /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(answer.headers['Content-Range'])) ?? [];
          expect(way).toBe(compressed ? file.gzip : file.plain);
          expect(way?.body.subarray(Number(start), Number(end) + 1).equals(body)).toBe(true);
          expect([Number(size), answer.headers['Content-Length']]).toEqual([way?.body.length, body.length]);
          expect([undefined, way?.etag]).toContain(headers['if-range']);
          expect(method).toBe('GET');
          break;
        }
        case 304:
          expect(
            headers['if-none-match'] === '*' || headers['if-none-match']?.includes(way?.etag ?? '?'),
          ).toBe(true);
          expect(answer.body).toBeUndefined();
          break;
        case 412:
          expect(headers['if-match']).not.toBe('*');
          break;
        default:
          expect(answer.status).toBe(416);
          expect(headers.range).toMatch(/^bytes=/);
      }
    }),
    { numRuns: 3000, seed: 27 },
  );
  expect([...seen].sort()).toEqual([200, 206, 304, 412, 416]);
});
