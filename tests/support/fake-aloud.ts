import type { Microphone } from '../../src/adapters/recorder/microphone.ts';
import { voiceRecorder } from '../../src/adapters/recorder/voice-recorder.ts';
import type { Aloud } from '../../src/ports/aloud.ts';
import type { Speech, Utterance } from '../../src/ports/speech.ts';

/** A machine's voice that writes down what it reads. `find` is a voice that turns up late. */
export function fakeSpeech({ available = true } = {}) {
  const said: (readonly Utterance[])[] = [];
  const volumes: number[] = [];
  const listeners = new Set<() => void>();
  const is = { available, speaking: false };
  const change = (next: Partial<typeof is>) => {
    Object.assign(is, next);
    for (const listener of listeners) listener();
  };
  const speech: Speech = {
    available: () => is.available,
    speaking: () => is.speaking,
    reading: () => is.speaking,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (utterances, volume) => {
      said.push(utterances);
      volumes.push(volume);
      change({ speaking: true });
    },
    stop: () => is.speaking && change({ speaking: false }),
  };
  const texts = () => said.map((lines) => lines.map(({ text }) => text).join('|'));
  return {
    speech,
    said,
    volumes,
    texts,
    find: () => change({ available: true }),
    watched: () => listeners.size > 0,
  };
}

/** A microphone that hears 「喂」, with nobody's permission but the test's. */
export function fakeMicrophone() {
  const log: string[] = [];
  let ended: () => void = () => undefined;
  const is = { refusal: undefined as DOMException | undefined };
  const microphone: Microphone = {
    open: async () => {
      log.push('open');
      if (is.refusal) throw is.refusal;
      return {
        close: async () => {
          log.push('close');
          return new Blob(['喂']);
        },
      };
    },
    player: () => ({
      play: () => {
        log.push('play');
        return new Promise<void>((resolve) => {
          ended = resolve;
        });
      },
      stop: () => ended(),
      free: () => log.push('free'),
    }),
  };
  return {
    microphone,
    log,
    refuse: (name: string) => {
      is.refusal = new DOMException('no', name);
    },
    hearItOut: () => ended(),
  };
}

interface FakeAloud {
  readonly speech?: Speech;
  readonly microphone?: Microphone | undefined;
}

/** Voices for a test: none and no microphone unless it brings them. */
export function fakeAloud({
  speech = fakeSpeech({ available: false }).speech,
  microphone,
}: FakeAloud = {}): () => Promise<Aloud> {
  const aloud: Aloud = {
    speech,
    canRecord: async () => microphone !== undefined,
    newRecorder: () => {
      if (!microphone) throw new Error('there is no microphone to record with');
      return voiceRecorder(microphone);
    },
  };
  return async () => aloud;
}
