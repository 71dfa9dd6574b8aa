import { expect, test } from 'vitest';
import { completeLock, type Lock } from '../../src/cli/lock-platforms.ts';

const lock = (): Lock => ({
  packages: {
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: {
        '@tool/cli-linux-x64': '1.2.3',
        '@tool/cli-linux-arm64-musl': '1.2.3',
        fsevents: '^2.3.3',
      },
    },
    'node_modules/@tool/cli-linux-x64': { version: '1.2.3', optional: true },
  },
});

test('adds the prebuilt packages that are missing, with the platform their name tells', () => {
  const completed = lock();
  expect(completeLock(completed)).toEqual(['@tool/cli-linux-arm64-musl@1.2.3']);
  expect(completed.packages['node_modules/@tool/cli-linux-arm64-musl']).toEqual({
    version: '1.2.3',
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
    dev: true,
    optional: true,
  });
  expect(completeLock(completed)).toEqual([]);
});

test('refuses to guess a platform', () => {
  const odd = { packages: { 'node_modules/tool': { optionalDependencies: { 'tool-wasm': '1.0.0' } } } };
  expect(() => completeLock(odd)).toThrow('tool-wasm');
});
