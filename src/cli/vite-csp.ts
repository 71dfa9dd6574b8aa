import type { Plugin } from 'vite';
import { withServedPolicy } from './content-policy.ts';

/**
 * Puts the content security policy into the built page: a static folder has no server to send headers.
 * The dev server injects scripts of its own, so it goes without.
 */
export function csp(): Plugin {
  return {
    name: 'csp',
    apply: 'build',
    // Last, when every script of the page stands in it.
    transformIndexHtml: { order: 'post', handler: withServedPolicy },
  };
}
