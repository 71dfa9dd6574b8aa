import { chunk } from '../ui/chunk.ts';

/** One chunk a feature, named after its file. The names matter: src/cli/size.ts counts `play-` as part of the first load. */
export const pages = {
  library: chunk(async () => (await import('../features/library/library-page.tsx')).LibraryPage),
  play: chunk(async () => (await import('../features/play/play-page.tsx')).PlayPage),
  side: chunk(async () => (await import('./side-page.tsx')).SidePage),
} as const;

export const settingsDialog = chunk(
  async () => (await import('../features/settings/settings-dialog.tsx')).SettingsDialog,
);
