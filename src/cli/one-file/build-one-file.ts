import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { shortClassNames } from '../short-class-names.ts';
import { scenarios } from '../vite-scenarios.ts';
import { withInlinePolicy } from '../content-policy.ts';
import { oneFile } from './one-file-plugin.ts';
import { outsideOf } from './outside.ts';

/** Builds the whole app, content and all, as the text of one HTML page that needs nothing beside it. */
export async function buildOneFile(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    css: { modules: { generateScopedName: shortClassNames(process.cwd()) } },
    plugins: [react(), scenarios(), oneFile(), viteSingleFile()],
    build: {
      target: 'chrome108',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      write: false,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const [page, ...rest] = output as readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[];
  if (page?.type !== 'asset' || rest.length > 0)
    throw new Error(`one file wanted, got ${output.map(({ fileName }) => fileName).join(', ')}`);
  const html = withInlinePolicy(String(page.source));
  const outside = outsideOf(html);
  if (outside !== undefined) throw new Error(`the page still asks for ${outside}`);
  return html;
}
