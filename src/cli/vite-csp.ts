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
        const pages = Object.values(bundle)
          .filter((file) => file.type === 'asset')
          .filter(({ fileName, source }) => fileName.endsWith('.html') && !policyOf(String(source)));
        const texts = pages.map(({ source }) => String(source));
        for (const [at, page] of pages.entries()) page.source = withServedPolicy(texts[at] ?? '', texts);
      },
    },
  };
}
