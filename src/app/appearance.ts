import { MotionGlobalConfig } from 'framer-motion';
import type { SettingsStore } from '../ports/settings-store.ts';
import { wear } from './wear.ts';

/** Keeps `<html>` in step with the settings and the machine. Lasts as long as the page. */
export function followAppearance(settings: SettingsStore): void {
  const update = () => {
    // Asking for reduced motion does not by itself stop framer-motion from waiting its animations out.
    MotionGlobalConfig.skipAnimations = wear(settings.get());
  };
  settings.subscribe(update);
  for (const text of [
    '(prefers-contrast: more)',
    '(prefers-color-scheme: dark)',
    '(prefers-reduced-motion: reduce)',
  ]) {
    window.matchMedia(text).addEventListener('change', update);
  }
  update();
}
