import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const CONTENT_POLICY = "default-src 'none'; script-src 'self'";
export const SCRIPT = `export const said = '${'说得来话，'.repeat(100)}';`;
export const SOUND = '0123456789';

/** A page as the build leaves it, as far as a server looks into it. */
export const pageOf = (text: string): string =>
  `<head><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}"></head>${text}`;

/** A small built app, with a neighbour that must not be served. Gives the folder around `app`. */
export function folderWithApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  const app = join(folder, 'app');
  mkdirSync(join(app, 'assets'), { recursive: true });
  mkdirSync(join(app, 'play/door'), { recursive: true });
  mkdirSync(join(app, '.vite'));
  mkdirSync(join(folder, 'beside'));
  writeFileSync(join(folder, 'secret.txt'), 'not served');
  writeFileSync(join(folder, 'beside/inner.txt'), 'not served');
  writeFileSync(join(app, 'index.html'), pageOf('说得来'.repeat(30)));
  writeFileSync(join(app, 'play/door/index.html'), pageOf('door'));
  writeFileSync(join(app, 'manifest.webmanifest'), '{}');
  writeFileSync(join(app, '.vite/manifest.json'), '{}');
  writeFileSync(join(app, 'assets/index-1a2b.js'), SCRIPT);
  writeFileSync(join(app, 'assets/knock-3c4d.mp3'), SOUND);
  writeFileSync(join(app, 'assets/空 格.txt'), 'x');
  if (process.platform !== 'win32') {
    symlinkSync(join(folder, 'secret.txt'), join(app, 'linked.txt'));
    symlinkSync(join(folder, 'beside'), join(app, 'linked'));
  }
  return folder;
}
