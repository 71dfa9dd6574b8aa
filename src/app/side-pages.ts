import { chunk } from '../ui/chunk.ts';

/** The pages beside the two that have to be there at once: one chunk a feature, named after its file. */
export const sidePages = {
  review: chunk(async () => (await import('../features/review/review-page.tsx')).ReviewPage),
  expert: chunk(async () => (await import('../features/review/expert-page.tsx')).ExpertPage),
  practice: chunk(async () => (await import('../features/practice/practice-page.tsx')).PracticePage),
  corner: chunk(async () => (await import('../features/corner/corner-page.tsx')).CornerPage),
  beat: chunk(async () => (await import('../features/beat/beat-page.tsx')).BeatPage),
  coverage: chunk(async () => (await import('../features/corner/coverage-page.tsx')).CoveragePage),
  check: chunk(async () => (await import('../features/check/check-page.tsx')).CheckPage),
  progress: chunk(async () => (await import('../features/progress/progress-page.tsx')).ProgressPage),
  me: chunk(async () => (await import('../features/me/me-page.tsx')).MePage),
  about: chunk(async () => (await import('../features/about/about-page.tsx')).AboutPage),
  class: chunk(async () => (await import('../features/class/class-page.tsx')).ClassPage),
  classScreen: chunk(async () => (await import('../features/class/screen-page.tsx')).ScreenPage),
  mentorRecords: chunk(async () => (await import('../features/mentor/records/records-page.tsx')).RecordsPage),
  mentor: chunk(async () => (await import('../features/mentor/mentor-page.tsx')).MentorPage),
  mentorTrainee: chunk(async () => (await import('../features/mentor/trainee-page.tsx')).TraineePage),
  style: chunk(async () => (await import('../features/style/style-page.tsx')).StylePage),
} as const;
