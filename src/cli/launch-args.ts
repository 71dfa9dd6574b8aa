/** Flags for a Chromium under test: no screen, no calls home. */
export function launchArgs(): string[] {
  const linux = process.platform === 'linux';
  // Root and most CI containers cannot use the sandbox; everyone else keeps it.
  const boxed = linux && (process.getuid?.() === 0 || Boolean(process.env.CI));
  return [
    ...(boxed ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
