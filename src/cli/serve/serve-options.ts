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
  /** With a hub for a class; undefined without. */
  readonly classroom: ClassroomOptions | undefined;
}

export interface ClassroomOptions {
  /** Folder for what is kept of a class; undefined: one beside the program. */
  readonly data: string | undefined;
  /** `redis://…`, where several hubs keep one class. */
  readonly redis: string | undefined;
  /** Opens the desk in the browser of this computer. */
  readonly open: boolean;
}

export const USAGE = `用法：node server.mjs [--port 端口] [--host 地址] [--name 名字] [--class] [--verify]
  --port    网页用哪个端口，1 到 65535。不写就从 4173 起找一个空着的
  --host    127.0.0.1 只给这台电脑用（不写就是它）；0.0.0.0 给同一个网络里的电脑用
  --name    别的电脑用域名打开时，写上这个域名；可以写几个。用 IP 地址或这台电脑的名字打开，不用写
  --class   开课堂：手机扫码进来投票。同一个网络里都能打开，不用再写 --host
  --data    课堂记录放在哪个文件夹。不写就放在旁边的 classes 里，下课就删
  --redis   几台服务端合开一堂课时，写上 Redis 的网址：redis://…
  --no-open 开课堂时不替您打开浏览器
  --verify  对照 SHA256SUMS.txt 查一遍文件：缺了、变了、多出来的都会说，查完就结束`;

function read(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      name: { type: 'string', multiple: true, default: [] },
      verify: { type: 'boolean', default: false },
      class: { type: 'boolean', default: false },
      data: { type: 'string' },
      redis: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  }).values;
}

type Asked = ReturnType<typeof read>;

/** What is wrong with it, in a sentence. */
function troubleIn({ port, name: names, class: classroom, data, redis }: Asked): string | undefined {
  const odd = names.find((name) => !isHostName(name));
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535))
    return `端口要是 1 到 65535 的整数，不能是「${port}」`;
  if (odd !== undefined) return `--name 后面只写名字，不带 http:// 和端口，不能是「${odd}」`;
  if (!classroom && (data ?? redis) !== undefined) return '--data 和 --redis 要和 --class 一起用';
  if (redis !== undefined && !/^rediss?:\/\/\S+$/.test(redis)) return '--redis 后面写 redis:// 开头的网址';
  return undefined;
}

/** Reads the command line; the error is a sentence to show above the usage. */
export function serveOptions(args: readonly string[]): Result<ServeOptions, string> {
  try {
    const asked = read(args);
    const trouble = troubleIn(asked);
    if (trouble !== undefined) return fail(trouble);
    const { port, name: names, verify, data, redis } = asked;
    // A class is for the network; everything else is for this computer unless it is said.
    const host = asked.host ?? (asked.class ? '0.0.0.0' : '127.0.0.1');
    const classroom = asked.class ? { data, redis, open: !asked['no-open'] } : undefined;
    return ok({ port: port === undefined ? undefined : Number(port), host, names, verify, classroom });
  } catch {
    return fail(`看不懂这些参数：${args.join(' ')}`);
  }
}
