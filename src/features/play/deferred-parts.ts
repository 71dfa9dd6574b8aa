import { useEffect } from 'react';
import { moveWith } from '../../stage/motion.ts';
import { chunk } from '../../ui/chunk.ts';
import type { PlayServices } from './play-services.ts';

// What the first line does not need. It is fetched as soon as that line stands, so that it is there when asked
// for; a click that comes sooner waits for it (a pause stops the clock at once, the dialog follows).

const bundle = () => import('./deferred-bundle.ts');

/** What comes before a talk: whoever goes on with one does without. */
export const briefing = chunk(async () => (await import('./briefing.tsx')).Briefing);
export const overlays = chunk(async () => (await bundle()).Overlays);
export const observation = chunk(async () => (await bundle()).Observation);
export const patienceRing = chunk(async () => (await import('./patience-ring.tsx')).PatienceRing);
export const draftBox = chunk(async () => (await bundle()).DraftBox);
export const holdButton = chunk(async () => (await bundle().catch(nothing)).HoldButton);
export const howSure = chunk(async () => (await bundle()).HowSure);
export const endingCard = chunk(async () => (await bundle()).EndingCard);
/** A picture, a sound or a voice is worth no error page. */
const Nothing = () => null;
/** Storage that fails because the network is gone takes the words for it along: these few are at hand. */
const FewWords = () => '这一趟没存住，关掉这一页就没了。';
const nothing = () => ({
  Picture: Nothing,
  StageSound: Nothing,
  StageVoice: Nothing,
  StoreNotice: FewWords,
  Rail: Nothing,
  HoldButton: Nothing,
});
export const picture = chunk(async () => (await bundle().catch(nothing)).Picture);
export const rail = chunk(async () => (await bundle().catch(nothing)).Rail);
export const stageSound = chunk(async () => (await bundle().catch(nothing)).StageSound);
export const stageVoice = chunk(async () => (await bundle().catch(nothing)).StageVoice);
export const storeNotice = chunk(async () => (await bundle().catch(nothing)).StoreNotice);
export const troublePage = chunk(async () => (await import('./trouble-page.tsx')).TroublePage);

const loadMotion = () => import('../../ui/motion/runtime.tsx').then(moveWith);

/** Milliseconds after the page stands. */
const AFTER = 200;

/** Fetches the rest of the page's code. A failure shows when the part itself is drawn. */
export function useDeferredParts(sound: PlayServices['sound']): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const { preload } of [
        overlays,
        observation,
        patienceRing,
        draftBox,
        howSure,
        endingCard,
        picture,
        storeNotice,
      ])
        preload();
      for (const load of [loadMotion, sound]) load().catch(() => undefined);
    }, AFTER);
    return () => clearTimeout(timer);
  }, [sound]);
}
