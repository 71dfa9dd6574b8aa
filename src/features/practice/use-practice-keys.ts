import { useWindowKeys } from '../../ui/use-window-keys.ts';

interface PracticeKeys {
  /** Enter, where the focus is on nothing that takes it. */
  readonly onEnter?: (() => void) | undefined;
  readonly onEscape?: (() => void) | undefined;
}

const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const dialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** The keys of a practice item beside its options, wherever the focus is: Enter goes on, Escape stops. */
export function usePracticeKeys({ onEnter, onEscape }: PracticeKeys): void {
  useWindowKeys((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialogOpen()) return;
    const act =
      event.key === 'Enter' && !within(event.target, 'button, a, textarea, input, summary')
        ? onEnter
        : event.key === 'Escape'
          ? onEscape
          : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
}
