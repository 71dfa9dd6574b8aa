import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the texts between tags of one kind, as a policy names them, each once; empty tags left out. */
const hashes = (pages: readonly string[], tag: 'script' | 'style'): string => {
  const texts = pages.flatMap((html) => [
    ...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g')),
  ]);
  return [...new Set(texts.flatMap(([, text = '']) => (text ? [hashOf(text)] : [])))].join(' ');
};

/** Whatever else a page may do: load nothing unnamed, move its own addresses nowhere, send no form. */
const EVERY_PAGE = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

const withPolicy = (html: string, directives: readonly string[]): string =>
  html.replace(
    '<head>',
    () =>
      `<head>\n    <meta http-equiv="Content-Security-Policy" content="${[...EVERY_PAGE, ...directives].join('; ')}">`,
  );

/**
 * Puts the policy of a served page first into its `<head>`: what comes from its own host, and what stands in the app's
 * pages themselves by its hash. `'self'` covers web sockets of that host. What a server says in a header for all of them it reads here.
 *
 * @param pages all pages of the app: what one of them may do, all may
 */
export const withServedPolicy = (html: string, pages: readonly string[] = [html]): string =>
  withPolicy(html, [
    `script-src 'self' ${hashes(pages, 'script')}`.trim(),
    `style-src 'self' ${hashes(pages, 'style')}`.trim(),
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
  ]);

/**
 * Puts a policy into a page whose scripts and styles are all inline: just these, by their hash, and no address of
 * any kind. Such a page can be opened anywhere and reach nothing.
 */
export const withInlinePolicy = (html: string): string =>
  withPolicy(html, [
    `script-src ${hashes([html], 'script')}`,
    `style-src ${hashes([html], 'style')}`,
    'img-src data: blob:',
    'media-src data: blob:',
    'connect-src data: blob:', // sound that is decoded from the page itself
    'worker-src blob:',
  ]);

/** The policy a built page carries, or undefined where it carries none. */
export const policyOf = (html: string): string | undefined =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
