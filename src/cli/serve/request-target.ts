import type { IncomingMessage } from 'node:http';

/** What a request asks for, and of whom. */
export interface Target {
  /** As sent, with its port; undefined where none is named, or two are. */
  readonly host: string | undefined;
  /** Decoded, without the first `/`; undefined where it cannot be read. */
  readonly path: string | undefined;
}

/** `/path`, or the whole address as a proxy asks for it, which then speaks for the host as well. RFC 9112, 3.2. */
const FORM = /^(?:https?:\/\/([^/?#]*))?(\/[^?#]*)?(?:[?#].*)?$/is;

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).slice(1);
  } catch {
    return undefined; // a lone % and the like
  }
}

/** Reads where a request goes. Never throws. */
export function targetOf({
  url = '',
  headersDistinct,
}: Pick<IncomingMessage, 'url' | 'headersDistinct'>): Target {
  const form = FORM.exec(url);
  const [named, ...more] = headersDistinct.host ?? [];
  const host = form?.[1] ?? (more.length === 0 ? named : undefined);
  return { host, path: form ? decoded(form[2] ?? '/') : undefined };
}
