import { describe, expect, test } from 'vitest';
import { findBrowsers, type Machine } from '../../src/cli/browser.ts';

interface Fake {
  env?: Record<string, string>;
  home?: string;
  files: string[];
}

function machine(platform: NodeJS.Platform, { env = {}, home = '/home/wang', files }: Fake): Machine {
  const slash = platform === 'win32' ? '\\' : '/';
  const list = (folder: string) => {
    const inside = files.filter((file) => file.startsWith(folder + slash));
    return [...new Set(inside.map((file) => file.slice(folder.length + 1).split(slash)[0] ?? ''))];
  };
  return { platform, env, home, list, exists: (file) => files.includes(file) };
}

describe('finding a browser', () => {
  test('CHROMIUM_PATH is the only candidate when set, even when it is wrong', () => {
    const files = ['/opt/mine/chrome', '/usr/bin/chromium'];
    const env = (file: string) => ({ env: { CHROMIUM_PATH: file }, files });
    expect(findBrowsers(machine('linux', env('/opt/mine/chrome')))).toEqual(['/opt/mine/chrome']);
    expect(findBrowsers(machine('linux', env('/opt/typo')))).toEqual([]);
  });

  test('Linux: the PATH and the usual folders, Chromium before Chrome before Edge', () => {
    const files = ['/usr/bin/microsoft-edge', '/opt/bin/google-chrome', '/usr/bin/chromium'];
    expect(findBrowsers(machine('linux', { env: { PATH: '/opt/bin:/bin' }, files }))).toEqual([
      '/usr/bin/chromium',
      '/opt/bin/google-chrome',
      '/usr/bin/microsoft-edge',
    ]);
  });

  test('macOS: applications of the machine and of the user', () => {
    const mine = '/Users/wang/Applications/Chromium.app/Contents/MacOS/Chromium';
    const shared = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowsers(machine('darwin', { home: '/Users/wang', files: [mine, shared] }))).toEqual([
      shared,
      mine,
    ]);
  });

  test('Windows: Chrome and Edge under Program Files', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowsers(machine('win32', { env, files: [edge, chrome] }))).toEqual([chrome, edge]);
  });

  test('Playwright downloads come last, newest and full browser first', () => {
    const cache = '/home/wang/.cache/ms-playwright';
    const old = `${cache}/chromium-1100/chrome-linux/chrome`;
    const full = `${cache}/chromium-1255/chrome-linux64/chrome`;
    const shell = `${cache}/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell`;
    const firefox = `${cache}/firefox-1572/firefox/firefox`;
    const files = [old, firefox, shell, full, '/usr/bin/google-chrome'];
    expect(findBrowsers(machine('linux', { files }))).toEqual(['/usr/bin/google-chrome', full, shell, old]);
  });

  test('Playwright downloads on macOS and Windows, and in a folder of choice', () => {
    const tail = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    const mac = `/Users/wang/Library/Caches/ms-playwright/chromium-1255/chrome-mac-arm64/${tail}`;
    expect(findBrowsers(machine('darwin', { home: '/Users/wang', files: [mac] }))).toEqual([mac]);
    const windows = 'C:\\Local\\ms-playwright\\chromium-1255\\chrome-win64\\chrome.exe';
    const env = { LOCALAPPDATA: 'C:\\Local' };
    expect(findBrowsers(machine('win32', { env, files: [windows] }))).toEqual([windows]);
    const chosen = '/srv/pw/chromium-1255/chrome-linux64/chrome';
    const elsewhere = { env: { PLAYWRIGHT_BROWSERS_PATH: '/srv/pw' }, files: [chosen] };
    expect(findBrowsers(machine('linux', elsewhere))).toEqual([chosen]);
  });

  test('nothing there: no candidate', () => {
    for (const platform of ['linux', 'darwin', 'win32', 'freebsd'] as const) {
      expect(findBrowsers(machine(platform, { files: [] }))).toEqual([]);
    }
  });
});
