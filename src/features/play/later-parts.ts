import { useEffect } from 'react';
import type { Services } from '../../ports/services.ts';
import { chunk } from '../../ui/chunk.ts';
import { loadMotion } from './motion.tsx';

// What the first line does not need. It is fetched as soon as that line stands, so that it is there when asked
// for; a click that comes sooner waits for it (a pause stops the clock at once, the dialog follows).

const soon = () => import('./soon.ts');

export const overlays = chunk(async () => (await soon()).Overlays);
export const readingLines = chunk(async () => (await soon()).ReadingLines);
export const patienceRing = chunk(async () => (await import('./patience-ring.tsx')).PatienceRing);
export const draftBox = chunk(async () => (await soon()).DraftBox);
export const confidenceQuestion = chunk(async () => (await soon()).ConfidenceQuestion);
export const officerFace = chunk(async () => (await import('./officer-face.tsx')).OfficerFace);
export const drawnFace = chunk(async () => (await import('../../ui/portrait/drawn-face.tsx')).DrawnFace);
export const endingCard = chunk(async () => (await soon()).EndingCard);
/** A picture, a sound or a voice is worth no error page. */
const Nothing = () => null;
/** Storage that fails because the network is gone takes the words for it along: these few are at hand. */
const FewWords = () => '这一趟没存住，关掉这一页就没了。';
const nothing = () => ({
  StagePicture: Nothing,
  StageSound: Nothing,
  StageVoice: Nothing,
  StoreNotice: FewWords,
});
export const stagePicture = chunk(async () => (await soon().catch(nothing)).StagePicture);
export const stageSound = chunk(async () => (await soon().catch(nothing)).StageSound);
export const stageVoice = chunk(async () => (await soon().catch(nothing)).StageVoice);
export const storeNotice = chunk(async () => (await soon().catch(nothing)).StoreNotice);
export const troublePage = chunk(async () => (await import('./trouble-page.tsx')).TroublePage);

/** Milliseconds after the page stands. */
const SOON = 200;

/** Fetches the rest of the page's code. A failure shows when the part itself is drawn. */
export function useTheRestSoon(sound: Services['sound']): void {
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
      for (const load of [loadMotion, sound]) load().catch(() => undefined);
    }, SOON);
    return () => clearTimeout(timer);
  }, [sound]);
}
