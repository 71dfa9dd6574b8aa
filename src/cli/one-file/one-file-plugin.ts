import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { contentType } from '../serve/content-type.ts';

const PUBLIC = 'public';
/** What only a served folder needs. */
const LEFT_OUT = /^(?:registerSW\.js|manifest\.webmanifest|icon-.*\.png)$/;

const dataUri = (file: string): string =>
  `data:${contentType(file).replace('; charset=', ';charset=')};base64,${readFileSync(file).toString('base64')}`;

/** `./icon.svg` and the like → what stands in its place. */
function publicFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(PUBLIC, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const files = names.filter((name) => extname(name) !== '' && !LEFT_OUT.test(name));
  return new Map(files.map((name) => [`./${name}`, dataUri(join(PUBLIC, name))]));
}

/**
 * What one HTML file opened from disk needs besides inlining: files of public/ become data URIs where code or page names
 * them, and a module that cannot work without a folder is replaced by its neighbour: `x.one-file.ts` for `x.ts`.
 */
export function oneFile(): Plugin {
  const files = publicFiles();
  const inline = (text: string) =>
    text.replace(/(["'])(\.\/[\w./-]+)\1/g, (whole, quote, name) => {
      const data = files.get(name);
      return data ? quote + data + quote : whole;
    });
  return {
    name: 'one-file',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.startsWith('.') || source.includes('?')) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const neighbour = found?.id.replace(/\.(tsx?)$/, '.one-file.$1');
      return neighbour && neighbour !== found?.id && existsSync(neighbour) ? neighbour : undefined;
    },
    transform: (code, id) => (/\/src\/.*\.tsx?$/.test(id) ? inline(code) : undefined),
    transformIndexHtml: (html) => inline(html.replace(/\s*<link rel="manifest"[^>]*>/, '')),
  };
}
