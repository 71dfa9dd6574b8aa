import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, type Lock } from './lock-platforms.ts';

/** `npm run lock` after any change of dependencies: see lock-platforms.ts for why. */
const FILE = 'package-lock.json';
const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lock;
const added = completeLock(lock);
if (added.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  `${added.length} packages of other platforms added${added.map((name) => `\n  ${name}`).join('')}`,
);
