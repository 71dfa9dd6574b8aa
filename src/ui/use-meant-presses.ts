import { type RefObject, useLayoutEffect } from 'react';

/** Milliseconds in which a press cannot have been meant for something that has just appeared. */
const GUARD_MS = 500;

const SETTLING = 'data-settling';

const buttonOf = (target: EventTarget | null): Element | undefined =>
  (target instanceof Element && target.closest('button')) || undefined;

const refuse = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};

const activates = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/** A key or a screen reader presses without a pointer; Firefox tells a reader's press by its source alone. */
const byPointer = (click: MouseEvent): boolean =>
  click.detail > 0 && (click as MouseEvent & { mozInputSource?: number }).mozInputSource !== 0;

/** Lets presses inside `box` through once it has stood for a while; returns how to stop. */
function guard(box: HTMLElement): () => void {
  let down: Element | undefined;
  const settled = () => !box.hasAttribute(SETTLING);
  const heard = {
    pointerdown: ({ target }: Event) => {
      down = settled() ? buttonOf(target) : undefined;
    },
    click: (event: Event) => {
      // A pointer that was down before, or went down elsewhere, was not meant for this.
      const onIt = !byPointer(event as MouseEvent) || (down !== undefined && down === buttonOf(event.target));
      down = undefined;
      if (!settled() || !onIt) refuse(event);
    },
    keydown: (event: Event) => {
      const key = event as KeyboardEvent;
      if (activates(key) && (key.repeat || !settled())) refuse(event);
    },
    keyup: (event: Event) => {
      // Space presses when it is let go.
      if (activates(event as KeyboardEvent) && !settled()) refuse(event);
    },
  };
  box.setAttribute(SETTLING, '');
  const timer = setTimeout(() => box.removeAttribute(SETTLING), GUARD_MS);
  for (const [type, listen] of Object.entries(heard)) box.addEventListener(type, listen, true);
  return () => {
    clearTimeout(timer);
    box.removeAttribute(SETTLING);
    for (const [type, listen] of Object.entries(heard)) box.removeEventListener(type, listen, true);
  };
}

/**
 * Keeps presses that were meant for something else from what has just appeared: for half a second none counts, and a
 * pointer has to go down on the button itself after that. Whoever was early presses again. Nothing looks or reads as
 * disabled meanwhile. `data-settling` stands on the element for as long (docs/decisions/024).
 *
 * @param box holds the buttons
 * @param again begins anew whenever it changes: what lay over the buttons has gone
 */
export function useMeantPresses(box: RefObject<HTMLElement | null>, again?: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` is there to begin anew
  useLayoutEffect(() => (box.current ? guard(box.current) : undefined), [box, again]);
}
