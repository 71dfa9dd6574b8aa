import type { Plugin } from 'vite';
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa';

type Transform = NonNullable<VitePWAOptions['injectManifest']['manifestTransforms']>[number];

/** The list comes in the order in which this machine's disk gives its files. */
const inOrder: Transform = (manifest) => ({
  manifest: manifest.toSorted((one, other) => (one.url < other.url ? -1 : 1)),
  warnings: [],
});

/**
 * Builds the service worker with the list of every shipped file, and has the page register it.
 *
 * The registering script is `public/registerSW.js`, which the plugin uses instead of its own: it waits until the first
 * screen has had the network to itself, and stays silent where a browser refuses (site data switched off). It stands
 * apart from the app, so that a version that fails to start can still be replaced. Plain http has no service workers,
 * and nothing happens there.
 */
export const offline = (): Plugin[] =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'sw.ts',
    registerType: 'prompt',
    injectRegister: 'script-defer', // an inline script would break the content security policy
    integration: {
      configureCustomSWViteBuild: (build) => {
        build.logLevel = 'warn';
      },
    },
    manifest: false, // public/manifest.webmanifest, linked by index.html, is the only one
    injectManifest: {
      globPatterns: ['**/*'],
      // The phones' page lives by the network of its class.
      globIgnores: ['k.html', 'assets/k-*'],
      manifestTransforms: [inOrder],
      rollupFormat: 'iife',
      maximumFileSizeToCacheInBytes: 50_000_000,
    },
  });
