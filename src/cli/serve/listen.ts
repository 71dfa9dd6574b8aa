import type { Server } from 'node:http';
import { fail, ok, type Result } from '../../core/shared/result.ts';

const FIRST_PORT = 4173;
const TRIES = 20;

/**
 * How long a connection may be quiet. Whoever is slow to take what was sent looks quiet: Node's own five seconds cut
 * hundreds of phones off in the middle of a file when they came at once.
 */
const KEEP_ALIVE_MS = 50_000;

const WORDS: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `端口 ${port} 已经有程序在用。换一个：--port ${port === 8080 ? 8081 : 8080}`,
  EACCES: (port) => `系统不让用端口 ${port}（1024 以下的端口要管理员权限）。换一个：--port 8080`,
  EADDRNOTAVAIL: (_, host) => `这台电脑没有 ${host} 这个地址`,
  ENOTFOUND: (_, host) => `找不到 ${host} 这个地址`,
};

function tryPort(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const failed = ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown');
    server.once('error', failed).listen(port, host, () => {
      server.off('error', failed);
      resolve(undefined);
    });
  });
}

/**
 * Starts listening on the port that was asked for, or on the first free one of 4173–4192. The value is the port; the
 * error says in plain words what to do.
 */
export async function listen(
  server: Server,
  asked: number | undefined,
  host: string,
): Promise<Result<number, string>> {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const ports =
    asked === undefined ? Array.from({ length: TRIES }, (_, index) => FIRST_PORT + index) : [asked];
  let code: string | undefined;
  for (const port of ports) {
    code = await tryPort(server, port, host);
    if (code === undefined) return ok(port);
    if (code !== 'EADDRINUSE') break;
  }
  const last = ports.at(-1) as number;
  return fail(WORDS[code ?? '']?.(last, host) ?? `网页服务开不起来（${code}）`);
}
