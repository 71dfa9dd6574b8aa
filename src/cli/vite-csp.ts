import type { Plugin } from 'vite';
import { hashes } from './one-file/inline-policy.ts';

/** @param inline hashes of the scripts that stand in the page itself */
const policyOf = (inline: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${inline}`.trim(),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "connect-src 'self' ws: wss:",
    "worker-src 'self'",
    "manifest-src 'self'",
  ].join('; ');

/**
 * Puts the content security policy into the built page, first in `<head>`: a static
 * folder has no server to send headers. A script in the page itself runs only with its hash in the policy.
 * The dev server injects others, so it goes without.
 */
export function csp(): Plugin {
  return {
    name: 'csp',
    apply: 'build',
    transformIndexHtml: {
      order: 'post', // when every script of the page stands in it
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(hashes(html, 'script')) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
