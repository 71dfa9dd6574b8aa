import type { Settings } from '../ports/settings-store.ts';

/** What of the settings a page looks like. */
export type Look = Pick<Settings, 'theme' | 'motion' | 'largeText' | 'projector' | 'singleKeys'>;

const query = (text: string): boolean => matchMedia(text).matches;

/** What the page looks like, from the settings and, where they say `system`, from the machine. */
function resolveTheme({ theme }: Look): 'light' | 'dark' | 'contrast' {
  if (theme !== 'system') return theme;
  if (query('(prefers-contrast: more)')) return 'contrast';
  return query('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

function mark(dataset: DOMStringMap, name: string, on: boolean): void {
  if (on) dataset[name] = '';
  else delete dataset[name];
}

/**
 * Writes the look onto `<html>`, where the style sheets read it.
 *
 * @returns whether nothing may move
 */
export function wear(look: Look): boolean {
  const still = look.motion === 'off' || query('(prefers-reduced-motion: reduce)');
  const { dataset } = document.documentElement;
  dataset.theme = resolveTheme(look);
  dataset.motion = still ? 'off' : 'on';
  dataset.keys = look.singleKeys ? 'on' : 'off';
  mark(dataset, 'large', look.largeText);
  mark(dataset, 'projector', look.projector);
  return still;
}
