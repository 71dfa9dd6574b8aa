import { lazy } from 'react';

// One chunk a feature. The names matter: src/cli/size.ts counts `play-` as part of the first load.
const loadLibrary = () => import('../features/library/library-page.tsx');
const loadPlay = () => import('../features/play/play-page.tsx');
const loadReview = () => import('../features/review/review-page.tsx');

export const LibraryPage = lazy(async () => ({ default: (await loadLibrary()).LibraryPage }));
export const PlayPage = lazy(async () => ({ default: (await loadPlay()).PlayPage }));
export const ReviewPage = lazy(async () => ({ default: (await loadReview()).ReviewPage }));
export const ExpertPage = lazy(async () => ({
  default: (await import('../features/review/expert-page.tsx')).ExpertPage,
}));
export const AboutPage = lazy(async () => ({
  default: (await import('../features/about/about-page.tsx')).AboutPage,
}));
export const SettingsDialog = lazy(async () => ({
  default: (await import('../features/settings/settings-dialog.tsx')).SettingsDialog,
}));

/** Fetches code ahead of the click that needs it. A failure shows when the page itself is asked for. */
export const preload = {
  library: () => void loadLibrary().catch(() => undefined),
  play: () => void loadPlay().catch(() => undefined),
  review: () => void loadReview().catch(() => undefined),
} as const;
