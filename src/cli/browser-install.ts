import { spawnSync } from 'node:child_process';
import { findBrowsers } from './browser.ts';

const MISSING = `找不到可用的 Chromium/Chrome/Edge 浏览器，自动安装也没有成功。请先安装其中一个，或用环境变量 CHROMIUM_PATH 指出它的位置，再运行一次。
No working Chromium, Chrome or Edge, and installing one failed. Install one, or set CHROMIUM_PATH to its program file, and run again.`;

const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

/** Runs a program, showing its output; false when it is absent, fails, or outlasts the limit. */
function run(command: string, args: string[], minutes: number, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes * 60_000,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32', // npx is npx.cmd there
  });
  return status === 0;
}

/**
 * Whether the program starts: Ubuntu's chromium-browser may be an empty shell around snap, a
 * download may lack system libraries. On Windows `--version` opens a window, so existing is enough.
 */
function starts(file: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

const firstWorking = () => findBrowsers().find(starts);

function apt(...packages: string[]): boolean {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update', '-qq'], 5, env) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], 15, env)
  );
}

/** Path of a Chromium that starts; installs one when there is none. Throws a sentence for people when that fails. */
export function ensureBrowser(): string {
  const found = firstWorking();
  if (found) return found;
  if (!process.env.CHROMIUM_PATH) {
    // Where the download site is out of reach, find out in seconds rather than minutes.
    run('npx', ['playwright', 'install', 'chromium'], 5, { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' });
    const downloaded = firstWorking();
    if (downloaded) return downloaded;
    if (isRoot()) apt('chromium', 'fonts-noto-cjk');
    const installed = firstWorking();
    if (installed) return installed;
  }
  throw new Error(MISSING);
}

/** On Linux, screenshots without Chinese fonts show boxes: install them when we may, say so when we may not. */
export function ensureChineseFonts(): void {
  if (process.platform !== 'linux') return;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (status === 0 && stdout.trim() !== '') return;
  if (isRoot() && apt('fonts-noto-cjk')) return;
  console.warn('没有中文字体，截图里的汉字会显示成方框。No Chinese fonts: screenshots will show boxes.');
}
