interface GuestEntrance {
  readonly as: 'seat' | 'observer';
  /** Six digits. */
  readonly code: string;
  /** What stood behind them in the square a camera read. */
  readonly pass?: string | undefined;
}

/** What an address lets one in as. Everything stands behind `#`, so that no server and no proxy reads it. */
export type Entrance = GuestEntrance | { readonly as: 'remote'; readonly key: string };

const FORM = /^#?(?:(o?)(\d{6})(?:-([A-Z2-9]{8}))?|r-([A-Za-z0-9]{6,64}))(?:\.([a-f0-9]{32}))?$/;

/** The entrance in a fragment, and the token of a browser that keeps nothing itself; undefined where there is none. */
export function readEntrance(
  fragment: string,
): { readonly entrance: Entrance; readonly token: string | undefined } | undefined {
  const [, observes, code, pass, key, token] = FORM.exec(fragment) ?? [];
  if (code) {
    const as = observes ? 'observer' : 'seat';
    return { entrance: { as, code, ...(pass && { pass }) }, token };
  }
  return key ? { entrance: { as: 'remote', key }, token } : undefined;
}

/** The fragment that leads back in. Without the pass, which only newcomers need. */
export function fragmentOf(entrance: Entrance, token?: string): string {
  const where =
    entrance.as === 'remote'
      ? `r-${entrance.key}`
      : `${entrance.as === 'observer' ? 'o' : ''}${entrance.code}`;
  return `#${where}${token ? `.${token}` : ''}`;
}
