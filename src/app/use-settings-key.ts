import { useWindowKeys } from '../ui/use-window-keys.ts';

/** Ctrl + , opens the settings anywhere (⌘ , belongs to the browser on a Mac). */
export function useSettingsKey(open: () => void): void {
  useWindowKeys((event) => {
    if (!event.ctrlKey || event.key !== ',') return;
    event.preventDefault();
    open();
  });
}
