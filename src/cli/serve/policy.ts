import { placeOf } from './hosts.ts';

/**
 * Under which names this machine may be asked, and what every answer says besides its content. One value for whatever
 * answers on the same server.
 */
export interface Policy {
  /** Besides addresses and loopback names; see `placeOf`. */
  readonly hosts: readonly string[];
  readonly headers: Headers;
}

export type Headers = Readonly<Record<string, string | number>>;

/** Nothing of the device but the microphone, and that for the page itself. */
const DEVICE = [
  'microphone=(self)',
  ...['camera', 'display-capture', 'geolocation', 'hid', 'midi', 'payment', 'serial', 'usb'].map(
    (feature) => `${feature}=()`,
  ),
].join(', ');

/**
 * @param content the page's own content security policy. It goes with every answer, for a worker is bound by what its own
 * file says; who may frame the page cannot be said in the page.
 */
export const policyFor = (content: string, hosts: readonly string[]): Policy => ({
  hosts,
  headers: {
    'Content-Security-Policy': `${content}; frame-ancestors 'none'`,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': DEVICE,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  },
});

/** Headers of an answer to whoever asked under this `Host`; undefined for a name that is none of ours. */
export function headersFor({ hosts, headers }: Policy, host: string | undefined): Headers | undefined {
  const place = placeOf(host, hosts);
  if (place === undefined) return undefined;
  // Elsewhere this is plain http, where browsers ignore it and complain on the console.
  return place === 'loopback' ? { ...headers, 'Cross-Origin-Opener-Policy': 'same-origin' } : headers;
}
