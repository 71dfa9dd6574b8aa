import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { singleKeys } from '../../ui/single-keys.ts';
import { useWindowKeys } from '../../ui/use-window-keys.ts';
import { markOf } from './mark-keys.ts';
import type { Send } from './use-session-send.ts';

const inText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('textarea, input:not([type=checkbox]), select, [contenteditable]') !== null;

export const isBusyElsewhere = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  inText(event.target) ||
  document.querySelector('dialog[open]') !== null;

/** Marks by one key each, wherever the focus is but in a text; Backspace takes the last one back. */
export function useMarkKeys(
  { focus }: Pick<MentorDesk, 'focus'>,
  /** Decision they are of; undefined: nothing has been said yet. */
  turn: number | undefined,
  send: Send,
): void {
  useWindowKeys((event) => {
    if (isBusyElsewhere(event) || !singleKeys()) return;
    if (event.key === 'Backspace') {
      event.preventDefault();
      send({ type: 'unmark' });
      return;
    }
    const mark = markOf(event);
    const act = mark && focus[mark.at];
    // What one would rather not see is there or it is not.
    if (!mark || !act || turn === undefined || (act.costs && !mark.seen)) return;
    event.preventDefault();
    send({ type: 'mark', mark: { turn, act: act.act, seen: mark.seen } });
  });
}
