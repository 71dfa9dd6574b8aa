import { useEffect } from 'react';
import { chunk } from '../../ui/chunk.ts';
import { loadMotion } from './motion.tsx';

// What the first line does not need. It is fetched as soon as that line stands, so that it is there when asked
// for; a click that comes sooner waits for it (a pause stops the clock at once, the dialog follows).

export const overlays = chunk(async () => (await import('./overlays.tsx')).Overlays);
export const readingLines = chunk(async () => (await import('./reading-lines.tsx')).ReadingLines);
export const patienceRing = chunk(async () => (await import('./patience-ring.tsx')).PatienceRing);
export const draftBox = chunk(async () => (await import('./draft-box.tsx')).DraftBox);
export const confidenceQuestion = chunk(
  async () => (await import('./confidence-question.tsx')).ConfidenceQuestion,
);
/** A picture is worth no error page. */
export const stagePicture = chunk(() =>
  import('./stage-picture.tsx').then(
    (file) => file.StagePicture,
    () => () => null,
  ),
);
/** Storage that fails because the network is gone takes the words for it along: these few are at hand. */
export const storeNotice = chunk(() =>
  import('./overlays.tsx').then(
    (file) => file.StoreNotice,
    () => () => '这一趟没存住，关掉这一页就没了。',
  ),
);
export const drawnFace = chunk(async () => (await import('../../ui/portrait/drawn-face.tsx')).DrawnFace);
export const officerFace = chunk(async () => (await import('./officer-face.tsx')).OfficerFace);
export const endingCard = chunk(async () => (await import('./ending-card.tsx')).EndingCard);
export const troublePage = chunk(async () => (await import('./trouble-page.tsx')).TroublePage);

/** Milliseconds after the page stands. */
const SOON = 200;

/** Fetches the rest of the page's code. A failure shows when the part itself is drawn. */
export function useTheRestSoon(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { preload } of [
        overlays,
        readingLines,
        patienceRing,
        draftBox,
        confidenceQuestion,
        endingCard,
        stagePicture,
        storeNotice,
      ])
        preload();
      loadMotion().catch(() => undefined);
    }, SOON);
    return () => clearTimeout(timer);
  }, []);
}
