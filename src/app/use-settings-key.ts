import { useEffect } from 'react';

/** Ctrl + , opens the settings anywhere (⌘ , belongs to the browser on a Mac). */
export function useSettingsKey(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key !== ',') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [open]);
}
