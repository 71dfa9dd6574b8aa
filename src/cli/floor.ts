import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findAboveFloor } from './above-floor.ts';
import { FLOOR } from './browser-data.ts';

/** Checks every built CSS and JS file under dist/ against the oldest browser promised (package.json, browserslist). */
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:css|js)$/.test(file),
);
const findings = files.flatMap((file) => {
  const text = readFileSync(path.join('dist', file), 'utf8');
  const found = file.endsWith('.css') ? findAboveFloor(text, '') : findAboveFloor('', text);
  return found.map((finding) => `${file}: ${finding}`);
});
if (files.length === 0) findings.push('dist holds no script or style: build first');

for (const finding of findings) console.error(`✗ ${finding}`);
console.log(`${files.length} files, ${findings.length} features above Chromium ${FLOOR}`);
if (findings.length > 0) process.exitCode = 1;
