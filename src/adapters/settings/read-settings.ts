import { DEFAULT_SETTINGS, type Settings } from '../../ports/settings-store.ts';

const boolean = (value: unknown): boolean => typeof value === 'boolean';
const oneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value);

const isShelf = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((hash) => hash === null || typeof hash === 'string');

const ALLOWED: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  largeText: boolean,
  projector: boolean,
  theme: oneOf('system', 'light', 'dark', 'contrast'),
  motion: oneOf('system', 'off'),
  patience: oneOf(0, 1, 1.5, 3),
  draftFirst: boolean,
  linesAtOnce: boolean,
  pace: oneOf('slow', 'normal', 'fast', 'off'),
  volume: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  muted: boolean,
  voice: boolean,
  singleKeys: boolean,
  ownShelf: isShelf,
};

function parse(text: string | null): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(text ?? '{}');
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Settings from stored text. Each value that cannot be used falls back to its default by itself. */
export function readSettings(text: string | null): Settings {
  const data = parse(text);
  const usable = Object.entries(ALLOWED).filter(
    ([key, allowed]) => Object.hasOwn(data, key) && allowed(data[key]),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(usable.map(([key]) => [key, data[key]])) };
}
