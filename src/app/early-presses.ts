import type { Early } from './before-code/before-code.ts';

/** The same key once more, for whoever listens now. */
const again = (event: KeyboardEvent): KeyboardEvent => {
  const { key, code, ctrlKey, shiftKey, altKey, metaKey } = event;
  return new KeyboardEvent('keydown', {
    ...{ key, code, ctrlKey, shiftKey, altKey, metaKey },
    bubbles: true,
    cancelable: true,
  });
};

/** What is pressed for it has a press of its own: a link has gone where it leads, a label has pressed what it names. */
const standsForAnother = (target: HTMLElement): boolean =>
  target.closest('a') !== null || (target.closest('label') !== null && !(target instanceof HTMLInputElement));

function click(target: HTMLElement): void {
  // It has been ticked already, and nobody has heard of it.
  if (target instanceof HTMLInputElement) target.checked = target.type === 'checkbox' && !target.checked;
  target.click();
}

/** Until what a press has changed is drawn: the next one was meant for that. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Presses again, one after the other, what was pressed before the page could hear it. */
export async function pressAgain(early: Early | undefined): Promise<void> {
  for (const event of early?.() ?? []) {
    const target = event.target as HTMLElement;
    if (!target.isConnected || standsForAnother(target)) continue;
    if (event.type === 'click') click(target);
    else target.dispatchEvent(again(event as KeyboardEvent));
    await settled();
  }
}
