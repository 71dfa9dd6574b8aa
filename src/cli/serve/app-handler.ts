import type { IncomingMessage, RequestListener } from 'node:http';
import { type Answer, answerWith, inWords } from './answer.ts';
import type { App } from './app.ts';
import { headersFor } from './policy.ts';
import type { ServedFiles } from './read-files.ts';
import { targetOf } from './request-target.ts';

const MISDIRECTED = inWords(
  421,
  '网址里的名字不是这台服务端的。请用它启动时打印的网址；要用这个名字，启动时加上 --name 和名字',
);

/** Pages by the short paths people type. */
const PAGES: Readonly<Record<string, string>> = { k: 'k.html' };

/** A folder stands for the page in it. */
const fileAt = (path: string): string => {
  if (Object.hasOwn(PAGES, path)) return PAGES[path] as string;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

const FOLDER = inWords(301, '网址后面少一个 /');

function answerFrom(files: ServedFiles, path: string | undefined, request: IncomingMessage): Answer {
  const method = request.method ?? '';
  if (method !== 'GET' && method !== 'HEAD') return inWords(405, '只能读，不能写', { Allow: 'GET, HEAD' });
  if (path === undefined) return inWords(400, '网址写得不对');
  const file = files.get(fileAt(path));
  if (file) return answerWith(file, method, request.headers);
  // Relative, like every address here: a proxy may have put the app into a folder of its own.
  if (files.has(`${path}/index.html`)) {
    const headers = { Location: `./${encodeURIComponent(path.slice(path.lastIndexOf('/') + 1))}/` };
    return { ...FOLDER, headers: { ...FOLDER.headers, ...headers } };
  }
  return inWords(404, '没有这个文件');
}

/**
 * Answers every request out of the app's files. What else answers on the same server (socket.io takes its own requests
 * from it) goes by the same `policy`.
 */
export function appHandler({ files, policy }: App): RequestListener {
  return (request, response) => {
    const { host, path } = targetOf(request);
    const ours = headersFor(policy, host);
    const { status, headers, body } = ours ? answerFrom(files, path, request) : MISDIRECTED;
    response.writeHead(status, { ...(ours ?? policy.headers), ...headers }).end(body);
  };
}
