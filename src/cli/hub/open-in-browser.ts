import { spawn } from 'node:child_process';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The program that opens an address in the browser people use here; undefined where there is no screen for one. */
export function browserCommand(
  address: string,
  { platform, env }: Surroundings,
): readonly string[] | undefined {
  // No shell in between: an address must not be read as a command.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (platform === 'darwin') return ['open', address];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', address] : undefined;
}

/** Opens an address where there is a browser for it. Where there is none, nothing happens. */
export function openInBrowser(address: string): void {
  const [program, ...args] = browserCommand(address, process) ?? [];
  if (program === undefined) return;
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
