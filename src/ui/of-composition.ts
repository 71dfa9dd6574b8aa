/** Milliseconds. Nobody presses a second key so soon after the one that ended a composition. */
const SAME_PRESS_MS = 30;

let ended = Number.NEGATIVE_INFINITY;

// Safari ends the composition first and reports the key that ended it afterwards.
if (typeof window !== 'undefined')
  window.addEventListener(
    'compositionend',
    ({ timeStamp }) => {
      ended = timeStamp;
    },
    true,
  );

/**
 * Whether a key belongs to the input method, not to the page: it composes a word, or ends one. Browsers say so by
 * `isComposing`, by key code 229, or only by sending it together with the end of the composition.
 */
export const ofComposition = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229 || Math.abs(event.timeStamp - ended) < SAME_PRESS_MS;
