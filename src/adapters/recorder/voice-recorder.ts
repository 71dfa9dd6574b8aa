import type { RecorderState, VoiceRecorder } from '../../ports/voice-recorder.ts';
import { type Microphone, type OpenMicrophone, type Player, whyNot } from './microphone.ts';

/** Milliseconds. One sentence takes ten seconds; whoever forgets to stop does not fill the memory. */
const LONGEST = 60_000;

/**
 * The states of recording oneself. Every step that waits (for permission, for the last sound) belongs to a
 * turn; what comes back in a later turn is let go of, so that leaving in the midst leaves nothing behind.
 */
export function voiceRecorder(microphone: Microphone): VoiceRecorder {
  const listeners = new Set<() => void>();
  let state: RecorderState = 'idle';
  let turn = 0;
  let open: OpenMicrophone | undefined;
  let player: Player | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;

  const become = (next: RecorderState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const letGo = () => {
    turn += 1;
    clearTimeout(limit);
    open?.close().catch(() => undefined);
    open = undefined;
    player?.stop();
    player?.free();
    player = undefined;
  };
  const finish = async () => {
    const [mine, closing] = [turn, open];
    open = undefined;
    clearTimeout(limit);
    const recorded = await closing?.close();
    if (mine !== turn || !recorded) return;
    player = microphone.player(recorded);
    become('recorded');
  };
  const listen = async () => {
    const mine = turn;
    const opened = await microphone.open();
    if (mine !== turn) {
      await opened.close();
      return;
    }
    open = opened;
    limit = setTimeout(stop, LONGEST);
    become('recording');
  };
  const fail = (mine: number) => (error: unknown) => {
    if (mine === turn) become(whyNot(error));
  };
  const stop = () => {
    if (state === 'recording') finish().catch(fail(turn));
    if (state === 'playing') player?.stop();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    record: () => {
      letGo();
      become('asking');
      listen().catch(fail(turn));
    },
    stop,
    play: () => {
      if (state !== 'recorded' || !player) return;
      const mine = turn;
      become('playing');
      const over = () => {
        if (mine === turn) become('recorded');
      };
      player.play().then(over, over);
    },
    forget: () => {
      letGo();
      become('idle');
    },
  };
}
