import { spawnSync } from 'node:child_process';

const runs = (program: string, args: readonly string[], minutes = 1): boolean =>
  spawnSync(program, args, {
    stdio: 'ignore',
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * Whether there is a `redis-server` to be started; installs it where there is none and that may
 * be done.
 */
export function ensureRedis(): boolean {
  const isThere = () => runs('redis-server', ['--version']);
  if (isThere()) return true;
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !runs('apt-get', ['update', '-qq'], 5)) return false;
  return (
    runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'], 10) && isThere()
  );
}
