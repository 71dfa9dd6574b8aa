import compat from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import browserslist from 'browserslist';

/** The oldest Chromium promised: the `browserslist` of package.json. */
export const FLOOR = Math.min(
  ...browserslist()
    .filter((browser) => browser.startsWith('chrome '))
    .map((browser) => Number(browser.slice('chrome '.length))),
);

/** The Chromium version that first brought a feature, whole or in part, unprefixed and without a flag; Infinity where none has. */
function since({ support: { chrome } }: CompatStatement): number {
  const plain = [chrome].flat().filter((entry) => entry && !entry.flags && !entry.prefix);
  const versions = plain.map(
    (entry) => Number.parseFloat(String(entry?.version_added)) || Number.POSITIVE_INFINITY,
  );
  return Math.min(...versions, Number.POSITIVE_INFINITY);
}

/** One step after another into the data; undefined where it knows nothing of the kind. */
export function feature(...path: readonly string[]): Identifier | undefined {
  let here = compat as unknown as Identifier;
  for (const step of path) {
    if (!Object.hasOwn(here, step)) return undefined;
    here = here[step] as Identifier;
  }
  return here;
}

/** The version that brought a feature where that is newer than the floor; undefined for everything one may use. */
export function aboveFloor(found: Identifier | undefined): number | undefined {
  const version = found?.__compat && since(found.__compat);
  return version !== undefined && version > FLOOR ? version : undefined;
}

const children = (of: Identifier | undefined): [string, Identifier][] =>
  Object.entries(of ?? {}).filter(([name]) => name !== '__compat') as [string, Identifier][];

/** CSS functions by name, from the data on value types: `round`, `oklch`, `linear` (there `linear-function`). */
export function cssFunctions(): ReadonlyMap<string, Identifier> {
  const found = new Map<string, Identifier>();
  const walk = (of: Identifier | undefined, depth: number) => {
    for (const [name, inner] of children(of)) {
      const plain = name.replace(/-function$/, '');
      if (!found.has(plain)) found.set(plain, inner);
      if (depth > 0) walk(inner, depth - 1);
    }
  };
  walk(feature('css', 'types'), 1);
  return found;
}

/** Whose methods are told by name alone: a page calls them on lists, texts and promises of its own. */
const INSTANCES = ['Array', 'String', 'Promise', 'RegExp'];

/**
 * Methods newer than the floor: those called on a global (`Object.groupBy`), and those of lists, texts and promises
 * whose name nothing older has (`toSorted`), so that a call by that name means no other.
 */
export function newMethods(): {
  readonly statics: ReadonlyMap<string, number>;
  readonly instances: ReadonlyMap<string, number>;
} {
  const statics = new Map<string, number>();
  const instances = new Map<string, number>();
  const older = new Set<string>();
  const owners = [...children(feature('javascript', 'builtins')), ...children(feature('api'))];
  for (const [owner, inner] of owners)
    for (const [member, entry] of children(inner)) {
      const name = member.replace(/_static$/, '');
      const version = aboveFloor(entry);
      if (version === undefined) older.add(name);
      else if (Number.isFinite(version)) {
        statics.set(`${owner}.${name}`, version);
        if (INSTANCES.includes(owner) || /popover$/i.test(name)) instances.set(name, version);
      }
    }
  for (const name of [...older, 'try', 'with']) instances.delete(name); // the last two are also words of the language
  return { statics, instances };
}
