import type { BrowserContext } from '@playwright/test';

export interface Watched {
  /** Errors on the console, refusals of the content policy among them, and exceptions nobody caught. */
  readonly errors: string[];
  /** Requests that would have left the machine. */
  readonly away: string[];
}

const OWN = /^(?:file:|data:|blob:|chrome|about:|https?:\/\/(?:127\.0\.0\.1|academy\.test)[:/])/;

/** Notes what pages of a context complain of and where they reach. */
export function watchPages(context: BrowserContext): Watched {
  const watched: Watched = { errors: [], away: [] };
  context.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => watched.errors.push(String(error.error())));
  context.on('request', (request) => {
    if (!OWN.test(request.url())) watched.away.push(request.url());
  });
  return watched;
}
