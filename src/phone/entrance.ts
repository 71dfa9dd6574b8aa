/** What an address lets one in as. Everything stands behind `#`, so that no server and no proxy reads it. */
export type Entrance =
  | { readonly as: 'seat'; readonly code: string }
  | { readonly as: 'observer'; readonly code: string }
  | { readonly as: 'remote'; readonly key: string };

const FORM = /^#?(?:(\d{6})|o(\d{6})|r-([A-Za-z0-9]{6,64}))(?:\.([a-f0-9]{32}))?$/;

/** The entrance in a fragment, and the token of a browser that keeps nothing itself; undefined where there is none. */
export function readEntrance(
  fragment: string,
): { readonly entrance: Entrance; readonly token: string | undefined } | undefined {
  const [, seat, observer, key, token] = FORM.exec(fragment) ?? [];
  if (seat) return { entrance: { as: 'seat', code: seat }, token };
  if (observer) return { entrance: { as: 'observer', code: observer }, token };
  return key ? { entrance: { as: 'remote', key }, token } : undefined;
}

/** The fragment that leads back in. */
export function fragmentOf(entrance: Entrance, token?: string): string {
  const where =
    entrance.as === 'remote'
      ? `r-${entrance.key}`
      : `${entrance.as === 'observer' ? 'o' : ''}${entrance.code}`;
  return `#${where}${token ? `.${token}` : ''}`;
}
