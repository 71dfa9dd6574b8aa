import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType, isText } from './content-type.ts';

/** One way to send a file. Two ways are two lots of bytes, and each has a tag of its own. */
export interface Representation {
  readonly body: Buffer;
  readonly etag: string;
}

/** One file, ready to be sent. */
export interface ServedFile {
  readonly type: string;
  readonly cache: string;
  readonly plain: Representation;
  /** Only where it is smaller. */
  readonly gzip: Representation | undefined;
}

export type ServedFiles = ReadonlyMap<string, ServedFile>;

/** Names under assets/ carry a hash of their content: the same name never means other bytes. */
const cacheControl = (path: string): string =>
  path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Tagged by content: files out of an archive share size and date more often than one would think. */
const represent = (body: Buffer): Representation => ({
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
});

function ready(path: string, body: Buffer): ServedFile {
  const gzip = isText(path) ? gzipSync(body, { level: 9 }) : undefined;
  return {
    type: contentType(path),
    cache: cacheControl(path),
    plain: represent(body),
    gzip: gzip && gzip.length < body.length ? represent(gzip) : undefined,
  };
}

/**
 * Everything below a folder, by path with `/`. Read once: a few megabytes, always of one version, and no request can
 * name anything outside. Leaves out links, and what begins with a dot.
 */
export function readFiles(folder: string): ServedFiles {
  const files = new Map<string, ServedFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    if (entry.isFile() && !/(?:^|\/)\./.test(path)) files.set(path, ready(path, readFileSync(file)));
  }
  return files;
}
