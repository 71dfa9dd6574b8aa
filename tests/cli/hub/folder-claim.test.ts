import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimFolder } from '../../../src/cli/hub/folder-claim.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claim-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is held by one at a time, by whatever name the folder is called', async () => {
  const letGo = await claimFolder(folder);
  expect(letGo).toBeDefined();
  const link = `${folder}-link`;
  symlinkSync(folder, link, 'junction');
  expect(await claimFolder(link)).toBeUndefined();
  rmSync(link);
  await letGo?.();
  const again = await claimFolder(folder);
  expect(again).toBeDefined();
  await again?.();
});

it('is let go of by a process that is killed, and by none that lives', async () => {
  const source = pathToFileURL(join(import.meta.dirname, '../../../src/cli/hub/folder-claim.ts')).href;
  const holder = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `const { claimFolder } = await import(${JSON.stringify(source)});
       await claimFolder(${JSON.stringify(folder)});
       process.stdout.write('held');
       setInterval(() => undefined, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(holder.stdout, 'data');
  expect(await claimFolder(folder)).toBeUndefined();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const letGo = await claimFolder(folder);
  expect(letGo).toBeDefined();
  await letGo?.();
});
