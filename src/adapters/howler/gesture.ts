const SIGNS = ['pointerdown', 'pointerup', 'keydown'] as const;

const hasActed = (): boolean => navigator.userActivation?.hasBeenActive ?? false;

/**
 * Calls back once, at the first gesture a browser takes as a wish to hear: at once if there has been one.
 * Escape and the modifier keys are none, so an event alone does not tell where the browser can be asked.
 */
export function afterGesture(then: () => void): void {
  if (hasActed()) {
    then();
    return;
  }
  const listen = () => {
    // A browser that does not say is taken at the event's word.
    if (navigator.userActivation && !hasActed()) return;
    for (const sign of SIGNS) window.removeEventListener(sign, listen, true);
    then();
  };
  for (const sign of SIGNS) window.addEventListener(sign, listen, true);
}
