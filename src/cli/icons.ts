import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser-install.ts';
import { launchArgs } from './launch-args.ts';

/** `npm run icons`: draws the PNG icons of the installed app from public/icon.svg. */
const svg = readFileSync('public/icon.svg', 'utf8');
/** A system may cut a maskable icon down to a circle of 80 %: the drawing moves inside it, the ground fills all. */
const maskable = svg
  .replace(/rx="\d+"/, '')
  .replace(
    /(<rect[^>]*>)(.*)<\/svg>/,
    '$1<g transform="translate(32 32) scale(.94) translate(-32 -32)">$2</g></svg>',
  );

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: launchArgs() });
for (const [file, text, size] of [
  ['icon-192.png', svg, 192],
  ['icon-512.png', svg, 512],
  ['icon-maskable-192.png', maskable, 192],
  ['icon-maskable-512.png', maskable, 512],
] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${text}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(`public/${file}`, png);
  console.log(`${String(png.length).padStart(8)}  public/${file}`);
}
await browser.close();
