import type { MentorDesk } from '../../session/room/mentor/mentor-view.ts';
import { singleKeys } from '../../ui/single-keys.ts';
import { useWindowKeys } from '../../ui/use-window-keys.ts';
import { bigStep } from './big-step.ts';
import { isBusyElsewhere } from './use-mark-keys.ts';
import type { Send } from './use-session-send.ts';

const onControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null;

/** Space and three letters run a session: 停, W 问, H 换我来, X 写. */
export function useDeskKeys(desk: MentorDesk, send: Send, onWrite: () => void): void {
  useWindowKeys((event) => {
    if (isBusyElsewhere(event)) return;
    const act = (work: () => void): void => {
      event.preventDefault();
      work();
    };
    if (event.key === ' ' && !onControl(event.target)) act(() => send(bigStep(desk).request));
    if (!singleKeys() || event.shiftKey) return;
    const { turns, aside, canStepIn } = desk;
    if (event.code === 'KeyW' && turns > 0 && !aside) act(() => send({ type: 'ask-why', turns }));
    if (event.code === 'KeyH' && canStepIn) act(() => send({ type: 'demonstrate', turns }));
    if (event.code === 'KeyX' && desk.talk.length > 0) act(onWrite);
  });
}
