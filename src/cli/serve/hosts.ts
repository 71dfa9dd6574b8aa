import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

/** `loopback`: the browser is on this machine. `network`: any other that is known. */
export type Place = 'loopback' | 'network';

const HOST = /^(?:\[([\da-f:.]+)\]|([^\s:[\]/@?#\\]+?))\.?(?::\d{1,5})?$/i;

/** Name or address in a `Host` header, without port, brackets and a closing dot, in small letters. */
const nameIn = (host: string): string | undefined => {
  const [, six, name] = HOST.exec(host) ?? [];
  return (six ?? name)?.toLowerCase();
};

/** A name as browsers write it, Chinese ones as `xn--`; empty for what is no name. */
const asSent = (name: string): string => (nameIn(name) === name.toLowerCase() ? domainToASCII(name) : '');

/** Whether a browser could ask for a machine by it. */
export const isHostName = (name: string): boolean => asSent(name) !== '';

const isLoopback = (name: string): boolean =>
  name === 'localhost' ||
  name.endsWith('.localhost') ||
  name === '::1' ||
  (isIP(name) === 4 && name.startsWith('127.'));

/**
 * Where a page stands that asks under this `Host`, or undefined where the name is none of ours. A page of another site
 * can have its own name point to this machine and then read what is served here as its own; its name gives it away.
 * An address is always ours: no name server can make one site's address another's (`docs/decisions/027`).
 *
 * @param names what this machine is called besides, as browsers write it: see `hostNames`
 */
export function placeOf(host: string | undefined, names: readonly string[]): Place | undefined {
  const name = nameIn(host ?? '');
  if (name === undefined) return undefined;
  if (isLoopback(name)) return 'loopback';
  return isIP(name) !== 0 || names.includes(name) ? 'network' : undefined;
}

/** What others in the room may call this machine, and what was asked for when it was started; as browsers write it. */
export function hostNames(hostname: string, asked: readonly string[]): readonly string[] {
  const [short = ''] = hostname.split('.');
  const names = [hostname, short, `${short}.local`, ...asked].map(asSent);
  return [...new Set(names)].filter((name) => name !== '');
}
