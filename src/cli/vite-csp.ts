import type { Plugin } from 'vite';
import { policyOf, withServedPolicy } from './content-policy.ts';

/**
 * Puts the content security policy into every built page: a static folder has no server to send headers.
 * The dev server injects scripts of its own, so it goes without.
 */
export function csp(): Plugin {
  return {
    name: 'csp',
    apply: 'build',
    generateBundle: {
      // Last, when every page is there with all its scripts.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          if (policyOf(html) === undefined) file.source = withServedPolicy(html);
        }
      },
    },
  };
}
