import type { NetworkInterfaceInfo } from 'node:os';

export interface Addresses {
  /** To be opened on this computer. */
  readonly here: string;
  /** To be opened on others; empty when only this computer is served. */
  readonly network: readonly string[];
}

const EVERYWHERE = new Set(['0.0.0.0', '::']);
const OWN = new Set(['127.0.0.1', 'localhost', '::1']);
const url = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;

/** Where the pages can be opened, given what `os.networkInterfaces()` says. IPv4 only: people type these. */
export function addresses(
  host: string,
  port: number,
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): Addresses {
  if (OWN.has(host)) return { here: url(host, port), network: [] };
  if (!EVERYWHERE.has(host)) return { here: url(host, port), network: [url(host, port)] };
  const others = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  return {
    here: url('127.0.0.1', port),
    network: [...new Set(others.map(({ address }) => url(address, port)))].sort(),
  };
}
