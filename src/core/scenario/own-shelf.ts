/**
 * Which version of each scenario somebody brought is on the shelf, by the scenario's id: its content hash, or null where it
 * was taken off. Of one that is not named here the newest is. Versions stay kept whatever is on the shelf: runs rest on
 * them.
 */
export type OwnShelf = Readonly<Record<string, string | null>>;

interface Version {
  readonly scenario: string;
  readonly hash: string;
  readonly origin: 'shipped' | 'own';
}

/** The version of a brought scenario that is played under its id, on the shelf or off it. */
export function ownVersion<V extends Version>(
  newestFirst: readonly V[],
  shelf: OwnShelf,
  id: string,
): V | undefined {
  const own = newestFirst.filter(({ scenario, origin }) => scenario === id && origin === 'own');
  const chosen = Object.hasOwn(shelf, id) ? shelf[id] : undefined;
  return own.find(({ hash }) => hash === chosen) ?? own[0];
}

/** Of each scenario somebody brought the version on the shelf, the newest first. */
export function onShelf<V extends Version>(newestFirst: readonly V[], shelf: OwnShelf): V[] {
  const ids = new Set(newestFirst.flatMap(({ scenario, origin }) => (origin === 'own' ? [scenario] : [])));
  return [...ids].flatMap((id) =>
    Object.hasOwn(shelf, id) && shelf[id] === null ? [] : (ownVersion(newestFirst, shelf, id) ?? []),
  );
}
