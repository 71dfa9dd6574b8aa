import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import type * as Renderer from '../app/prerender.tsx';
import { type Bundle, chunkFile, chunksOf, filesBeside } from './built-chunks.ts';
import { shortClassNames } from './short-class-names.ts';
import { BRIEFING, PLAY } from './vite-deep-link.ts';
import { scenarioId, scenarios } from './vite-scenarios.ts';

const SOURCE = 'src/app/prerender.tsx';
const BEFORE_CODE = 'src/app/before-code/before-code.ts';
/** Where what renders pages is built: within the project, so that it finds its libraries. */
const BUILT = 'node_modules/.cache/prerender';
/** Bytes. It stands in every page. */
const BEFORE_CODE_MOST = 1500;

const APART = { configFile: false, logLevel: 'warn', publicDir: false } as const;
const OUTPUT = { target: 'chrome108', reportCompressedSize: false } as const;

/** The app as something that renders its own pages. */
async function buildRenderer(root: string): Promise<typeof Renderer> {
  const outDir = resolve(root, BUILT);
  await build({
    ...APART,
    root,
    plugins: [react(), scenarios()],
    css: { modules: { generateScopedName: shortClassNames(root) } },
    build: {
      ...OUTPUT,
      ssr: SOURCE,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: 'prerender.js' } },
    },
  });
  return import(`${pathToFileURL(outDir).href}/prerender.js?${process.hrtime.bigint()}`);
}

/** The text of the script that runs before all code. */
async function buildBeforeCode(root: string): Promise<string> {
  const built = await build({
    ...APART,
    root,
    build: {
      ...OUTPUT,
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: BEFORE_CODE,
        checks: { pluginTimings: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const text = (built as Rolldown.RolldownOutput).output[0].code.trim();
  const bytes = Buffer.byteLength(text);
  if (bytes > BEFORE_CODE_MOST) throw new Error(`${BEFORE_CODE} has ${bytes} bytes of ${BEFORE_CODE_MOST}`);
  return text;
}

const ENTRY = /\s*<script type="module"[^>]* src="\.\/(assets\/[^"]+)"><\/script>/;
const DEEP_LINK = /\s*<script data-deep-link[^>]*>[\s\S]*?<\/script>/;
const TITLE = /<title>([^<]*)<\/title>/;
const ROOT = '<div id="root"></div>';

const link = (file: string): string =>
  `<link rel="${file.endsWith('.css') ? 'stylesheet' : 'modulepreload'}" crossorigin href="./${file}">`;

interface Shell {
  /** The built page, with an empty root. */
  readonly html: string;
  /** Runs before all code. */
  readonly before: string;
}

/** The built page with a root that holds something, and what asks for the code once that is drawn. */
function filled({ html, before }: Shell, page: Renderer.StaticPage, markup: string): string {
  const [entry, file] = ENTRY.exec(html) ?? [];
  if (entry === undefined || !html.includes(ROOT))
    throw new Error('index.html has no script to begin with, or no empty root');
  const first = `<script data-code="./${file}">${before}</script>`;
  return html
    .replace(entry, () => `\n    ${first}\n    <link rel="modulepreload" crossorigin href="./${file}">`)
    .replace(ROOT, () => `<div id="root" data-page="${page.path}">${markup}</div>`);
}

const SHEET = /<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/g;

/**
 * Puts the style sheets into the page: its first frame waits for no file. Each is still named, not to be fetched, so that
 * code which needs it finds it there.
 */
const withStyles = (html: string, bundle: Bundle): string =>
  html.replace(SHEET, (named: string, file: string) => {
    const sheet = bundle[file];
    const text = sheet?.type === 'asset' ? String(sheet.source) : '';
    if (text === '' || /url\((?!data:)/.test(text)) throw new Error(`${file} cannot stand in a page`);
    return `<style>${text.trim()}</style>${named.replace(' crossorigin', ' disabled crossorigin')}`;
  });

/** The same as a page of its own two folders below the app, which names what it will need. */
function below(
  html: string,
  { title = '' }: Renderer.StaticPage,
  needs: readonly string[],
  bundle: Bundle,
): string {
  const named = html
    .replace(DEEP_LINK, '')
    .replace(TITLE, (_, app: string) => `<title>${title} · ${app}</title>`)
    .replace('</head>', () => `${needs.map(link).join('')}</head>`);
  return withStyles(named, bundle)
    .replace('<div id="root"', '<div id="root" data-root="./"')
    .replaceAll(/ (src|href|data-root|data-code)="\.\//g, ' $1="../../');
}

const scenarioFile = (bundle: Bundle, id: string): string => {
  const found = chunksOf(bundle).find(({ facadeModuleId }) => scenarioId(facadeModuleId ?? '') === id);
  if (!found) throw new Error(`the scenario ${id} has no chunk of its own`);
  return found.fileName;
};

/**
 * Renders the start page into the built page, and every briefing into a page of its own (`play/<id>/`): on the screen
 * before any code has come. Each names what takes it up and what the first press on it will need.
 */
export function prerender(): Plugin {
  let root = '';
  return {
    name: 'prerender',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = bundle['index.html'];
        if (built?.type !== 'asset') throw new Error('there is no index.html to render pages into');
        const shell = { html: String(built.source), before: await buildBeforeCode(root) };
        const renderer = await buildRenderer(root);
        const play = [...PLAY, ...BRIEFING].map((module) => chunkFile(bundle, module));
        for (const page of renderer.staticPages()) {
          const html = filled(shell, page, await renderer.renderPage(page));
          if (page.scenario === undefined) {
            built.source = html;
            continue;
          }
          const needs = filesBeside(html, bundle, [...play, scenarioFile(bundle, page.scenario)]);
          this.emitFile({
            type: 'asset',
            fileName: `${page.path.slice(1)}/index.html`,
            source: below(html, page, needs, bundle),
          });
        }
      },
    },
  };
}
