import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../core/shared/result.ts';
import { isHostName } from './hosts.ts';

export interface ServeOptions {
  /** 1–65535; undefined: the first free one from 4173 upward. */
  readonly port: number | undefined;
  /** `127.0.0.1` for this computer only, `0.0.0.0` for the network. */
  readonly host: string;
  /** Names others open it by, besides this machine's own. */
  readonly names: readonly string[];
  readonly verify: boolean;
}

export const USAGE = `用法：node server.mjs [--port 端口] [--host 地址] [--name 名字] [--verify]
  --port    网页用哪个端口，1 到 65535。不写就从 4173 起找一个空着的
  --host    127.0.0.1 只给这台电脑用（不写就是它）；0.0.0.0 给同一个网络里的电脑用
  --name    别的电脑用域名打开时，写上这个域名；可以写几个。用 IP 地址或这台电脑的名字打开，不用写
  --verify  对照 SHA256SUMS.txt 查一遍文件：缺了、变了、多出来的都会说，查完就结束`;

function read(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      name: { type: 'string', multiple: true, default: [] },
      verify: { type: 'boolean', default: false },
    },
  }).values;
}

/** Reads the command line; the error is a sentence to show above the usage. */
export function serveOptions(args: readonly string[]): Result<ServeOptions, string> {
  try {
    const { port, host, name: names, verify } = read(args);
    const odd = names.find((name) => !isHostName(name));
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535))
      return fail(`端口要是 1 到 65535 的整数，不能是「${port}」`);
    if (odd !== undefined) return fail(`--name 后面只写名字，不带 http:// 和端口，不能是「${odd}」`);
    return ok({ port: port === undefined ? undefined : Number(port), host, names, verify });
  } catch {
    return fail(`看不懂这些参数：${args.join(' ')}`);
  }
}
