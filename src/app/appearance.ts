import { MotionGlobalConfig } from 'framer-motion';
import type { Settings, SettingsStore } from '../ports/settings-store.ts';

const query = (text: string): MediaQueryList => window.matchMedia(text);

/** What the page looks like, from the settings and, where they say `system`, from the machine. */
function resolveTheme({ theme }: Settings): 'light' | 'dark' | 'contrast' {
  if (theme !== 'system') return theme;
  if (query('(prefers-contrast: more)').matches) return 'contrast';
  return query('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function mark(dataset: DOMStringMap, name: string, on: boolean): void {
  if (on) dataset[name] = '';
  else delete dataset[name];
}

function apply(settings: Settings): void {
  const still = settings.motion === 'off' || query('(prefers-reduced-motion: reduce)').matches;
  const { dataset } = document.documentElement;
  dataset.theme = resolveTheme(settings);
  dataset.motion = still ? 'off' : 'on';
  dataset.keys = settings.singleKeys ? 'on' : 'off';
  mark(dataset, 'large', settings.largeText);
  mark(dataset, 'projector', settings.projector);
  // Asking for reduced motion does not by itself stop framer-motion from waiting its animations out.
  MotionGlobalConfig.skipAnimations = still;
}

/** Keeps `<html>` in step with the settings and the machine. Lasts as long as the page. */
export function followAppearance(settings: SettingsStore): void {
  const update = () => apply(settings.get());
  settings.subscribe(update);
  for (const text of [
    '(prefers-contrast: more)',
    '(prefers-color-scheme: dark)',
    '(prefers-reduced-motion: reduce)',
  ]) {
    query(text).addEventListener('change', update);
  }
  update();
}
