import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { shortClassNames } from './src/cli/short-class-names.ts';
import { csp } from './src/cli/vite-csp.ts';
import { deepLink } from './src/cli/vite-deep-link.ts';
import { offline } from './src/cli/vite-offline.ts';
import { phone } from './src/cli/vite-phone.ts';
import { prerender } from './src/cli/vite-prerender.ts';
import { scenarioChunk, scenarios } from './src/cli/vite-scenarios.ts';

/** Libraries worth a file of their own: they change less often than the app, so a browser keeps them. */
const VENDOR_CHUNKS = [
  { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: 'xstate', test: /[\\/]node_modules[\\/](?:xstate|@xstate)[\\/]/ },
  // What every run needs, in one file: two dozen small ones compress worse and cost a request each. Named
  // file by file, because their folders also hold schemas, and a schema would bring zod along.
  {
    name: 'rules',
    test: /src[\\/](?:core[\\/](?:program[\\/](?:link|link-condition|link-stage|link-names|leaving-phase|role-in|link-node|link-people|link-utterance|person-transitions|program|world)|engine[\\/](?:rules|step|grade)|person[\\/](?:hear|landing|person-state)|play[\\/](?:replay|run-on|run-kind|spoken-lines|option-order|patience)|rubric[\\/]model-act|scenario[\\/](?:own-scenario|stage|resolve-stage|apply-moves|is-staged|stage-rules)|shared[\\/](?:clamp|hash|random|result|entry-of))|ui[\\/](?:after-paint|button|chip|cue-captions|single-keys|use-digit-keys|use-meant-presses|use-window-keys|of-composition|person-badge|icon|use-title)|session[\\/](?:decision-clock|remember|talk[\\/](?:people|stages|plain-stage|talk-entries|on-stage|reveal)|views[\\/]see-(?:place|options|ending|cast))|stage[\\/](?:use-focus-here|motion|talk|talk-item|stage-frame|people-strip|option-list))\.tsx?$/,
  },
  // Not framer-motion: a chunk of it would drag the lazily loaded features (28 kB) into the first load.
];

export default defineConfig({
  base: './', // any static folder, at any depth
  plugins: [react(), scenarios(), deepLink(), prerender(), csp(), phone(), offline()],
  css: { modules: { generateScopedName: shortClassNames(import.meta.dirname) } },
  build: {
    target: 'chrome108', // the oldest browser promised; CSS follows it. See src/cli/above-floor.ts
    // Sounds stay files: a scenario fetches its own few, not all of them inside the player's code.
    assetsInlineLimit: (file) => (/\.(?:webm|mp3)$/.test(file) ? false : undefined),
    modulePreload: {
      polyfill: false, // chrome108 has it natively
      // What a page needs beside itself is named in the first load: style sheets have to be, and scripts are where
      // somebody waits for the first choice. The others find theirs once they are there.
      resolveDependencies: (file, deps, { hostType }) =>
        deps.filter(
          (dep) =>
            hostType === 'html' || dep.endsWith('.css') || /(?:^|\/)(?:play|session|deferred)-/.test(file),
        ),
    },
    manifest: true, // src/cli/size.ts reads it
    reportCompressedSize: false,
    license: { fileName: 'licenses.md' }, // the libraries inside, as their licences ask
    rolldownOptions: {
      checks: { pluginTimings: false }, // says more of the machine than of the build
      output: {
        codeSplitting: { groups: VENDOR_CHUNKS },
        // Short, for every name stands in the first load; six would do for no more than 64 files.
        chunkFileNames: ({ name, facadeModuleId }) =>
          `assets/${scenarioChunk(facadeModuleId ?? '') ?? name}-[hash:7].js`,
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
