const WORDS = {
  '': '--host 127.0.0.1', // this computer only
  '-lan': '--host 0.0.0.0', // everyone on the network
  '-class': '--class', // a class, phones and all
} as const;

/**
 * For Windows. ASCII only and CRLF: cmd.exe loses its place in a script with longer characters; what is to be read
 * in Chinese it shows from a file, or Node prints it.
 */
const windows = (asked: string): string =>
  [
    '@echo off',
    'chcp 65001 >nul',
    'cd /d "%~dp0"',
    'where node >nul 2>nul',
    'if errorlevel 1 (',
    '  type need-node.txt',
    '  pause',
    '  exit /b 1',
    ')',
    `node server.mjs ${asked} %*`,
    'pause',
    '',
  ].join('\r\n');

const linux = (asked: string): string =>
  [
    '#!/bin/sh',
    'cd "$(dirname "$0")" || exit 1',
    'command -v node >/dev/null 2>&1 || { cat need-node.txt; exit 1; }',
    `exec node server.mjs ${asked} "$@"`,
    '',
  ].join('\n');

const NEED_NODE = `没有找到 Node.js（要 20 以上的版本）。

不装也能用：
1. 双击 shuodelai.html，一台电脑一份，不用装任何东西；
2. 或者把 app 文件夹放到现成的网页服务（nginx、IIS）里，办法见 README.txt。
`;

/** Scripts that start the server by double-click, and what they show where there is no Node. Later arguments win. */
export function startScripts(): ReadonlyMap<string, string> {
  const scripts = Object.entries(WORDS).flatMap(
    ([ending, asked]) =>
      [
        [`start${ending}.cmd`, windows(asked)],
        [`start${ending}.sh`, linux(asked)],
      ] as const,
  );
  return new Map([...scripts, ['need-node.txt', NEED_NODE.replaceAll('\n', '\r\n')]]);
}
