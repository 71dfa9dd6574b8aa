import type { IncomingHttpHeaders } from 'node:http';
import { prefersGzip } from './accept-encoding.ts';
import { byteRange } from './byte-range.ts';
import { listsStrongTag, listsTag } from './entity-tags.ts';
import type { Headers } from './policy.ts';
import type { ServedFile } from './read-files.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body?: Buffer | string;
}

/** An answer in a sentence. */
export const inWords = (status: number, words: string, headers: Headers = {}): Answer => ({
  status,
  headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  body: `${words}\n`,
});

/**
 * Answers a GET or HEAD for one file (RFC 9110): first which bytes are meant, plain or compressed, then whether they are
 * still wanted, then how much of them.
 */
export function answerWith(file: ServedFile, method: string, asked: IncomingHttpHeaders): Answer {
  const gzip = prefersGzip(asked['accept-encoding'] as string | undefined) ? file.gzip : undefined;
  const { body, etag } = gzip ?? file.plain;
  const stored = {
    ETag: etag,
    'Cache-Control': file.cache,
    ...(file.gzip && { Vary: 'Accept-Encoding' }),
  };
  if (asked['if-match'] !== undefined && !listsStrongTag(asked['if-match'], etag))
    return inWords(412, '这个文件已经换过了');
  if (asked['if-none-match'] !== undefined && listsTag(asked['if-none-match'], etag))
    return { status: 304, headers: stored };

  // Without dates to go by, only the tag says that a part would fit what the browser has.
  const goesOn = method === 'GET' && [undefined, etag].includes(asked['if-range'] as string | undefined);
  const range = goesOn ? byteRange(asked.range, body.length) : 'whole';
  if (range === 'beyond')
    return inWords(416, '文件没有这么长', { 'Content-Range': `bytes */${body.length}` });
  const part = range === 'whole' ? body : body.subarray(range.start, range.end + 1);
  return {
    status: range === 'whole' ? 200 : 206,
    headers: {
      ...stored,
      'Content-Type': file.type,
      ...(gzip && { 'Content-Encoding': 'gzip' }),
      ...(range !== 'whole' && { 'Content-Range': `bytes ${range.start}-${range.end}/${body.length}` }),
      'Accept-Ranges': 'bytes',
      'Content-Length': part.length,
    },
    body: part,
  };
}
