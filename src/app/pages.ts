import { chunk } from '../ui/chunk.ts';
import { PlainError } from './plain-error.tsx';

/** One chunk a feature, named after its file. The names matter: src/cli/size.ts counts `play-` as part of the first load. */
export const pages = {
  library: chunk(async () => (await import('./home.tsx')).openHome()),
  play: chunk(async () => (await import('../features/play/play-page.tsx')).PlayPage),
  side: chunk(async () => (await import('./side-page.tsx')).SidePage),
} as const;

export const settingsDialog = chunk(
  async () => (await import('../features/settings/settings-dialog.tsx')).SettingsDialog,
);

/** A notice is worth no error page. */
export const offlineCopy = chunk(() =>
  import('./offline-copy.tsx').then(
    (file) => file.OfflineCopy,
    () => () => null,
  ),
);

/** Fetched ahead (main.tsx): when it is needed, files may not be to be had. */
export const routeError = chunk<{ readonly error: unknown; readonly unsaved: boolean }>(() =>
  import('./route-error.tsx').then(
    (file) => file.RouteError,
    () => PlainError,
  ),
);
