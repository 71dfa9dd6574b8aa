import type { IncomingMessage } from 'node:http';
import { headersFor, type Policy } from '../serve/policy.ts';
import { targetOf } from '../serve/request-target.ts';

/**
 * Whether a request comes from a page of this very host. A page of another site may send requests here, but its browser
 * says so: a socket and everything that is posted carry an `Origin`. Who has none is no page, or only reads.
 */
export function isSameHost(policy: Policy, request: IncomingMessage): boolean {
  const { host } = targetOf(request);
  if (!headersFor(policy, host)) return false;
  const { origin, upgrade, 'sec-fetch-site': site } = request.headers;
  // A picture or a script of another site's page asks without an `Origin`; newer browsers say so where they may.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return request.method === 'GET' && upgrade === undefined;
  // Behind a web server of the academy's the page may be https.
  return [`http://${host}`, `https://${host}`].includes(origin.toLowerCase());
}
