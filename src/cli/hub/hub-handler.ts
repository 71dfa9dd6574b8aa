import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { INFO_PATH, KEY_HEADER, MOST_CONTENT, OPEN_PATH, PROTOCOL } from '../../ports/room-wire.ts';
import { type Answer, inWords } from '../serve/answer.ts';
import { headersFor, type Policy } from '../serve/policy.ts';
import { targetOf } from '../serve/request-target.ts';
import { addressOf } from './admission.ts';
import type { Office } from './office.ts';
import { isSameHost } from './same-host.ts';
import { type Allowance, Buckets } from './token-bucket.ts';

/** Uploads from one address by whoever has not got the key. */
const UPLOADS: Allowance = { most: 10, perSecond: 0.2 };

/** The body of a request, or `undefined` where it is longer than allowed or breaks off. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_CONTENT) return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > MOST_CONTENT) return undefined;
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch {
    return undefined;
  }
}

function parsed(body: Buffer): { readonly content: unknown } | undefined {
  try {
    return { content: JSON.parse(body.toString('utf8')) };
  } catch {
    return undefined;
  }
}

const TOO_MANY = inWords(429, '试得太多了，过一会儿再来');

/** Nothing is read of those who may not open a class: they could send a great deal. */
async function opening(office: Office, request: IncomingMessage, wrong: Buckets): Promise<Answer> {
  const sent = request.headers[KEY_HEADER];
  const key = typeof sent === 'string' ? sent : undefined;
  const address = addressOf(request.socket.remoteAddress);
  const barred = await office.bars(key, address);
  const now = performance.now();
  if (barred) return wrong.of(address, now).take(now) ? inWords(barred.status, barred.words) : TOO_MANY;
  const body = await bodyOf(request);
  if (!body) return inWords(413, '这份情景太大了，放不下');
  const read = parsed(body);
  if (!read) return inWords(400, '收到的不是情景');
  const opened = await office.open(key, address, read.content);
  return opened.ok ? inWords(201, '开课了') : inWords(opened.status, opened.words);
}

function send(policy: Policy, request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const ours = headersFor(policy, targetOf(request).host) ?? policy.headers;
  response.writeHead(answer.status, { ...ours, ...answer.headers }).end(answer.body);
  // What is left of a body that nobody reads is not waited for.
  if (!request.complete) request.destroy();
}

const info = async (office: Office): Promise<Answer> => ({
  status: 200,
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  body: JSON.stringify({ hub: PROTOCOL, open: await office.isOpen() }),
});

/** Answers what asks about classes and what opens one, and leaves every other request to `others`. */
export function hubHandler(office: Office, policy: Policy, others: RequestListener): RequestListener {
  const wrong = new Buckets(UPLOADS);
  const answer = async (request: IncomingMessage, path: string): Promise<Answer | undefined> => {
    const asksInfo = request.method === 'GET' && path === INFO_PATH;
    if (!asksInfo && !(request.method === 'POST' && path === OPEN_PATH)) return undefined;
    if (!isSameHost(policy, request)) return inWords(403, '只有这台服务端自己的页面能开课');
    return asksInfo ? info(office) : opening(office, request, wrong);
  };
  return (request, response) => {
    answer(request, `/${targetOf(request).path}`).then(
      (given) => (given ? send(policy, request, response, given) : others(request, response)),
      () => send(policy, request, response, inWords(500, '没开成课，再试一次')),
    );
  };
}
