import { chunk } from '../ui/chunk.ts';

/** One chunk a feature, named after its file. The names matter: src/cli/size.ts counts `play-` as part of the first load. */
export const pages = {
  library: chunk(async () => (await import('../features/library/library-page.tsx')).LibraryPage),
  play: chunk(async () => (await import('../features/play/play-page.tsx')).PlayPage),
  review: chunk(async () => (await import('../features/review/review-page.tsx')).ReviewPage),
  expert: chunk(async () => (await import('../features/review/expert-page.tsx')).ExpertPage),
  check: chunk(async () => (await import('../features/check/check-page.tsx')).CheckPage),
  about: chunk(async () => (await import('../features/about/about-page.tsx')).AboutPage),
  style: chunk(async () => (await import('../features/style/style-page.tsx')).StylePage),
} as const;

export const settingsDialog = chunk(
  async () => (await import('../features/settings/settings-dialog.tsx')).SettingsDialog,
);
