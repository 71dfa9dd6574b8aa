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

/** Presses again what was pressed before the page could hear it. A link has gone where it leads by itself. */
export function pressAgain(early: Early | undefined): void {
  for (const event of early?.() ?? []) {
    const target = event.target as HTMLElement;
    if (!target.isConnected || target.closest('a')) continue;
    if (event.type === 'click') target.click();
    else target.dispatchEvent(again(event as KeyboardEvent));
  }
}
