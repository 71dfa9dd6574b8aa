import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType, isText } from './content-type.ts';

/** One file, ready to be sent. */
export interface ServedFile {
  readonly body: Buffer;
  /** Only where it is smaller. */
  readonly gzip: Buffer | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** Names under assets/ carry a hash of their content: the same name never means other bytes. */
const cacheControl = (path: string): string =>
  path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

function serve(path: string, body: Buffer): ServedFile {
  const gzip = isText(path) ? gzipSync(body, { level: 9 }) : undefined;
  return {
    body,
    gzip: gzip && gzip.length < body.length ? gzip : undefined,
    headers: {
      'Content-Type': contentType(path),
      'Cache-Control': cacheControl(path),
      // By content: files out of an archive share size and date more often than one would think.
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  };
}

/**
 * Everything below a folder, by path with `/`. Read once: a few megabytes, always of one version, and no request can
 * name anything outside. Leaves out what begins with a dot.
 */
export function readFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    if (entry.isFile() && !/(?:^|\/)\./.test(path)) files.set(path, serve(path, readFileSync(file)));
  }
  return files;
}
