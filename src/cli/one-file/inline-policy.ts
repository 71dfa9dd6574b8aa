import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of the texts between a page's tags of one kind, as a policy names them; empty tags left out. */
export const hashes = (html: string, tag: 'script' | 'style'): string =>
  [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
    .filter(([, text]) => text)
    .map(([, text = '']) => hashOf(text))
    .join(' ');

/**
 * Puts a content security policy into a page whose scripts and styles are all inline: just these, by their hash, and
 * no address of any kind. Such a page can be opened anywhere and reach nothing.
 */
export function withInlinePolicy(html: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashes(html, 'script')}`,
    `style-src ${hashes(html, 'style')}`,
    'img-src data: blob:',
    'media-src data: blob:',
    'connect-src data: blob:', // sound that is decoded from the page itself
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return html.replace(
    '<head>',
    () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
