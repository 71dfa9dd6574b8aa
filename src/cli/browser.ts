import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** What the finder needs to know of a machine; tests pass a made-up one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  exists: (file: string) => boolean;
  list: (folder: string) => string[];
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_TAILS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
/** Where the program sits inside one download of Playwright's, over the years and platforms. */
const PLAYWRIGHT_TAILS: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-linux/headless_shell',
  ],
  darwin: ['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) => [
    `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: ['chrome-win64\\chrome.exe', 'chrome-win\\chrome.exe'],
};

function installed({ platform, env, home }: Machine): string[] {
  const { join, delimiter } = platform === 'win32' ? path.win32 : path.posix;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_TAILS.map((tail) => join(root, tail)) : []));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', join(home, 'Applications')];
    return roots.flatMap((root) => MAC_APPS.map((app) => join(root, `${app}.app/Contents/MacOS/${app}`)));
  }
  const folders = new Set([
    ...(env.PATH ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]);
  return LINUX_NAMES.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}

function playwrightCache({ platform, env, home, list }: Machine): string[] {
  const { join } = platform === 'win32' ? path.win32 : path.posix;
  const usual: Partial<Record<NodeJS.Platform, string>> = {
    linux: join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright'),
    darwin: join(home, 'Library/Caches/ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? join(home, 'AppData\\Local'), 'ms-playwright'),
  };
  const root = env.PLAYWRIGHT_BROWSERS_PATH ?? usual[platform];
  if (!root) return [];
  const revision = (name: string) => Number(/-(\d+)$/.exec(name)?.[1] ?? 0);
  const downloads = list(root)
    .filter((name) => /^chromium(?:_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a) || a.length - b.length);
  return downloads.flatMap((name) =>
    (PLAYWRIGHT_TAILS[platform] ?? []).map((tail) => join(root, name, tail)),
  );
}

/** Every place worth a look, best first. CHROMIUM_PATH, when set, is the only one: a typo must not pass. */
export function browserCandidates(machine: Machine): string[] {
  const chosen = machine.env.CHROMIUM_PATH;
  return chosen ? [chosen] : [...installed(machine), ...playwrightCache(machine)];
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list,
});

/** Files of a Chromium, Chrome or Edge that exist on this machine, best first. Whether they run is another question. */
export function findBrowsers(machine: Machine = thisMachine()): string[] {
  return browserCandidates(machine).filter((file) => machine.exists(file));
}
