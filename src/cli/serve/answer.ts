import type { IncomingMessage, ServerResponse } from 'node:http';
import { byteRange } from './byte-range.ts';
import type { ServedFile } from './read-files.ts';

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };

function pathOf(url = '/'): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*/s, '')).slice(1) || 'index.html';
  } catch {
    return undefined; // a lone % and the like
  }
}

function sendPart(file: ServedFile, header: string | undefined, response: ServerResponse): void {
  const { body, headers } = file;
  const range = byteRange(header, body.length);
  if (range === 'beyond') {
    response.writeHead(416, { ...TEXT, 'Content-Range': `bytes */${body.length}` }).end();
    return;
  }
  const part = range === 'whole' ? body : body.subarray(range.start, range.end + 1);
  const place =
    range === 'whole' ? {} : { 'Content-Range': `bytes ${range.start}-${range.end}/${body.length}` };
  response
    .writeHead(range === 'whole' ? 200 : 206, {
      ...headers,
      ...place,
      'Accept-Ranges': 'bytes',
      'Content-Length': part.length,
    })
    .end(part);
}

function send(file: ServedFile, { headers: asked }: IncomingMessage, response: ServerResponse): void {
  if (file.gzip) response.setHeader('Vary', 'Accept-Encoding');
  if (asked['if-none-match']?.includes(file.headers.ETag ?? '')) {
    response.writeHead(304, file.headers).end();
  } else if (file.gzip && !asked.range && /\bgzip\b/.test(String(asked['accept-encoding'] ?? ''))) {
    response
      .writeHead(200, { ...file.headers, 'Content-Encoding': 'gzip', 'Content-Length': file.gzip.length })
      .end(file.gzip);
  } else sendPart(file, asked.range, response);
}

/** Answers one request out of `files`; 404 for what is not among them, 405 for anything but reading. */
export function answer(
  files: ReadonlyMap<string, ServedFile>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...TEXT, Allow: 'GET, HEAD' }).end('只能读，不能写\n');
    return;
  }
  const path = pathOf(request.url);
  const file = path === undefined ? undefined : files.get(path);
  if (file) send(file, request, response);
  else response.writeHead(404, TEXT).end('没有这个文件\n');
}
