import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import type { SheetNode } from './sheet-of.ts';

const PAGE = '/src/cli/contact-sheet/sheet-page.tsx';
const GLOBAL = ['/src/ui/tokens.css', '/src/ui/base.css'];

const LAYOUT = `
html { font-size: 16px; }
body { max-width: 72rem; margin: 0 auto; padding: 1rem; font-family: sans-serif; }
section { margin-block: 2rem; border-top: 1px solid #999; }
h2 small { font-weight: normal; }
.frame { display: grid; grid-template-columns: 30.125rem 1fr; gap: 1rem; margin-block: .75rem; break-inside: avoid; }
.sight { position: relative; display: flex; width: 30.125rem; height: 18.75rem; overflow: hidden; contain: paint; }
.sight > div { height: 18.75rem; }
.answer { margin-inline-start: 2rem; border-inline-start: 3px solid #bbb; padding-inline-start: 1rem; }
.frame p { margin: .25rem 0; }
.notes { font-size: .8rem; opacity: .7; }
.art { position: absolute; width: 0; height: 0; overflow: hidden; }
*, *::before, *::after { animation: none !important; transition: none !important; }
`;

/** Every drawing that components refer to by name. */
const spritesOf = (root: string): string =>
  readdirSync(join(root, 'src/ui'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svg'))
    .map((file) => readFileSync(join(root, 'src/ui', file), 'utf8'))
    .join('');

/** The styles of everything the page was drawn with, under the names it was drawn with. */
async function stylesOf(server: ViteDevServer): Promise<string> {
  const used = [...server.environments.ssr.moduleGraph.urlToModuleMap.keys()].filter((url) =>
    url.endsWith('.css'),
  );
  const sheets = await Promise.all([...GLOBAL, ...used].map((url) => server.ssrLoadModule(`${url}?inline`)));
  return sheets.map((sheet) => String(sheet.default)).join('\n');
}

/**
 * One self-contained page of a scenario's pictures.
 *
 * @param root of the repository
 */
export async function renderSheet(root: string, title: string, nodes: readonly SheetNode[]): Promise<string> {
  const server = await createServer({
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { sheetMarkup } = (await server.ssrLoadModule(PAGE)) as typeof import('./sheet-page.tsx');
    const body = sheetMarkup(title, nodes);
    const styles = await stylesOf(server);
    return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><style>${styles}${LAYOUT}</style><div class="art">${spritesOf(root)}</div>${body}</html>\n`;
  } finally {
    await server.close();
  }
}
