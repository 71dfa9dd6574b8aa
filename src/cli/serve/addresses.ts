import type { NetworkInterfaceInfo } from 'node:os';

export interface Addresses {
  /** To be opened on this computer. */
  readonly here: string;
  /** To be opened on others, likeliest first; empty when only this computer is served. */
  readonly network: readonly string[];
}

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const EVERYWHERE = new Set(['0.0.0.0', '::']);
const OWN = new Set(['127.0.0.1', 'localhost', '::1']);
const url = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;

/** Cards that lead nowhere but into this computer, or out of the room: of virtual machines, containers, tunnels. */
const NO_ROOM =
  /docker|veth|vethernet|hyper-v|virtual|vmware|vmnet|vbox|^br-|bridge|tun|tap\d|^wg|wsl|zerotier|^zt|tailscale|ppp|npcap|loopback|蓝牙|bluetooth/i;
/** By the maker in the card's own address: VMware, VirtualBox, Hyper-V, containers. */
const NO_ROOM_MAKER = /^(?:00:50:56|00:0c:29|00:05:69|08:00:27|0a:00:27|00:15:5d|02:42)/i;

/** How likely phones in the room reach this card: higher is likelier. */
function likelihood(name: string, { address, mac }: NetworkInterfaceInfo): number {
  if (address.startsWith('169.254.')) return 0; // it asked for an address and was given none
  if (NO_ROOM.test(name) || NO_ROOM_MAKER.test(mac)) return 1;
  if (address.startsWith('192.168.')) return 4; // what routers and hotspots of a classroom give
  return /^(?:10\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address) ? 3 : 2;
}

/** Where the pages can be opened, given what `os.networkInterfaces()` says. IPv4 only: people type these. */
export function addresses(host: string, port: number, interfaces: Interfaces): Addresses {
  if (OWN.has(host)) return { here: url(host, port), network: [] };
  if (!EVERYWHERE.has(host)) return { here: url(host, port), network: [url(host, port)] };
  const others = Object.entries(interfaces)
    .flatMap(([name, list]) => (list ?? []).map((card) => ({ card, likely: likelihood(name, card) })))
    .filter(({ card }) => card.family === 'IPv4' && !card.internal)
    .sort((one, other) => other.likely - one.likely || (one.card.address < other.card.address ? -1 : 1));
  return {
    here: url('127.0.0.1', port),
    network: [...new Set(others.map(({ card }) => url(card.address, port)))],
  };
}
