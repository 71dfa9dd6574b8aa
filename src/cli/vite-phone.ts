import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { withServedPolicy } from './content-policy.ts';
import { shortClassNames } from './short-class-names.ts';

/** Where the page of a phone stands in a built app. */
export const PHONE_PAGE = 'k.html';
const SOURCE = 'src/phone/k.html';

type Output = Rolldown.OutputAsset | Rolldown.OutputChunk;

/** The phone's own small app: React, the socket client and itself, in one script and one style sheet. */
async function buildPhone(root: string): Promise<readonly Output[]> {
  const built = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    css: { modules: { generateScopedName: shortClassNames(root) } },
    build: {
      target: 'chrome108',
      modulePreload: false,
      reportCompressedSize: false,
      write: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: SOURCE,
        checks: { pluginTimings: false },
        output: {
          codeSplitting: false,
          entryFileNames: 'assets/k-[hash:7].js',
          assetFileNames: 'assets/k-[hash:7][extname]',
        },
      },
    },
  });
  return (built as Rolldown.RolldownOutput).output;
}

const contentOf = (file: Output): string | Uint8Array => (file.type === 'chunk' ? file.code : file.source);

/** The page stands beside the app's, not where its source does, so what it names is near. */
const atTop = (html: string): string =>
  withServedPolicy(html.replaceAll(/(src|href)="(?:\.\.\/)+assets\//g, '$1="./assets/'));

/**
 * Adds the page of the phones to a built app. It is built apart: nothing of the app, whose code no phone needs, is
 * shared with it, and nothing of it is in the app.
 */
export function phone(): Plugin {
  let root = '';
  return {
    name: 'phone',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      for (const file of await buildPhone(root)) {
        const page = file.fileName === SOURCE;
        const source = contentOf(file);
        this.emitFile({
          type: 'asset',
          fileName: page ? PHONE_PAGE : file.fileName,
          source: page ? atTop(String(source)) : source,
        });
      }
    },
  };
}
