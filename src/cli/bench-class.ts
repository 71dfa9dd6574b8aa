import { build } from 'vite';
import { type ClassRun, classRun, onOneHub } from './bench/class/class-run.ts';
import { killRun } from './bench/class/kill-run.ts';
import { PackedHub } from './bench/class/packed-hub.ts';
import { sharedRun } from './bench/class/shared-run.ts';
import { freePort } from './free-port.ts';
import { ensureRedis } from './redis-install.ts';

/**
 * `npm run bench:class [-- --json] [--clients 60,500] [--built]`: a class on the packed hub, with real sockets in another process
 * and the projector's page in a real browser. Sends to loopback only.
 */
const SIZES = [60, 200, 500, 1000];
const KILLED = 60;
/** What the product promises on a machine of the development kind. */
const TARGETS: Readonly<Record<number, { readonly p99Ms: number }>> = {
  60: { p99Ms: 200 },
  500: { p99Ms: 1000 },
};
const FIRST_PORT = 4473;

const round = (value: number): number => Math.round(value * 10) / 10;
const rounded = <T extends object>(measured: T): T =>
  Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, typeof value === 'number' ? round(value) : value]),
  ) as T;

function wantedSizes(args: readonly string[]): readonly number[] {
  const at = args.indexOf('--clients');
  return at < 0 ? SIZES : (args[at + 1] ?? '').split(',').map(Number);
}

const hubFor = async (): Promise<PackedHub> => PackedHub.layOut('dist', await freePort(FIRST_PORT));

if (!process.argv.includes('--built')) await build({ logLevel: 'warn' });
const runs: ClassRun[] = [];
for (const clients of wantedSizes(process.argv))
  runs.push(rounded(await classRun(onOneHub(await hubFor()), clients)));
const kill = rounded(await killRun(onOneHub(await hubFor()), KILLED));
// Left out where there is no Redis to be had.
const redis = ensureRedis() ? rounded(await sharedRun('dist', FIRST_PORT, KILLED)) : undefined;

if (process.argv.includes('--json')) console.log(JSON.stringify({ runs, kill, redis }));
else {
  for (const run of runs) {
    const target = TARGETS[run.clients];
    console.log(
      `${String(run.clients).padStart(5)} 部手机：进来 ${run.joinMs} ms；一票上大屏 p50 ${run.p50Ms}，p95 ${run.p95Ms}，p99 ${run.p99Ms} ms${target ? `（目标 ${target.p99Ms}）` : ''}；服务端内存 ${run.hubMemoryMB} MB，每票 ${run.hubCpuMsPerVote} ms`,
    );
  }
  console.log(`投到一半杀掉服务端再开：丢 ${kill.lostVotes} 票，${kill.allBackMs} ms 全回来`);
  if (redis)
    console.log(
      `两台服务端合开（${redis.clients} 部手机）：p99 ${redis.p99Ms} ms；杀掉管课的那台：丢 ${redis.lostVotes} 票，${redis.allBackMs} ms 全回来`,
    );
  else console.log('没有 redis-server：两台服务端合开没有量');
}
