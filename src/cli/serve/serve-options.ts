import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../core/shared/result.ts';

export interface ServeOptions {
  /** 1–65535; undefined: the first free one from 4173 upward. */
  readonly port: number | undefined;
  /** `127.0.0.1` for this computer only, `0.0.0.0` for the network. */
  readonly host: string;
  readonly verify: boolean;
}

export const USAGE = `用法：node server.mjs [--port 端口] [--host 地址] [--verify]
  --port    网页用哪个端口，1 到 65535。不写就从 4173 起找一个空着的
  --host    127.0.0.1 只给这台电脑用（不写就是它）；0.0.0.0 给同一个网络里的电脑用
  --verify  对照 SHA256SUMS.txt 查一遍文件有没有缺损，查完就结束`;

function read(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      verify: { type: 'boolean', default: false },
    },
  }).values;
}

/** Reads the command line; the error is a sentence to show above the usage. */
export function serveOptions(args: readonly string[]): Result<ServeOptions, string> {
  try {
    const { port, host, verify } = read(args);
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535))
      return fail(`端口要是 1 到 65535 的整数，不能是「${port}」`);
    return ok({ port: port === undefined ? undefined : Number(port), host, verify });
  } catch {
    return fail(`看不懂这些参数：${args.join(' ')}`);
  }
}
