import type { Speech, Utterance } from '../../ports/speech.ts';
import { chooseVoice } from './choose-voice.ts';
import { splitLine } from './split-line.ts';

type Synthesis = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

/** Milliseconds after which a voice that has made no sound is not waited for. */
const SILENT_MS = 4000;

/** Some builds of Chromium have no speech at all. */
const browserSynthesis = (): Synthesis | undefined =>
  'speechSynthesis' in window ? window.speechSynthesis : undefined;

const piecesOf = (utterances: readonly Utterance[]): Utterance[] =>
  utterances.flatMap((utterance) => splitLine(utterance.text).map((text) => ({ ...utterance, text })));

function sounding(
  { text, pitch, rate }: Utterance,
  volume: number,
  voice: SpeechSynthesisVoice,
): SpeechSynthesisUtterance {
  const spoken = new SpeechSynthesisUtterance(text);
  // The language alone may pick a voice on the network.
  return Object.assign(spoken, { voice, lang: voice.lang, pitch, rate, volume });
}

/** Speech by the browser's own voices. One at a time: what was being read is cut off by what comes. */
export function browserSpeech(synthesis = browserSynthesis()): Speech {
  const listeners = new Set<() => void>();
  const find = () => chooseVoice(synthesis?.getVoices() ?? []);
  let voice = find();
  /** Utterances not yet read. Held here, or the browser may collect them and never say that they have ended. */
  let queue: SpeechSynthesisUtterance[] = [];
  let aloud = false;
  /** Asked for, and not heard yet. */
  let awaited: ReturnType<typeof setTimeout> | undefined;

  const announce = () => {
    for (const listener of listeners) listener();
  };
  const setAloud = (now: boolean) => {
    if (aloud === now && awaited === undefined) return;
    clearTimeout(awaited);
    awaited = undefined;
    aloud = now;
    announce();
  };
  const awaitSound = () => {
    awaited = setTimeout(() => setAloud(false), SILENT_MS);
    announce();
  };
  synthesis?.addEventListener('voiceschanged', () => {
    const had = voice;
    voice = find();
    if (Boolean(had) !== Boolean(voice)) announce();
  });

  const stop = () => {
    queue = [];
    synthesis?.cancel();
    setAloud(false);
  };
  const follow = (spoken: SpeechSynthesisUtterance) => {
    // What was cut off still reports: it is no longer in the queue and changes nothing.
    const known = () => queue.includes(spoken);
    const done = () => {
      if (!known()) return;
      queue = queue.filter((other) => other !== spoken);
      if (queue.length === 0) setAloud(false);
    };
    spoken.addEventListener('start', () => known() && setAloud(true));
    spoken.addEventListener('end', done);
    spoken.addEventListener('error', done);
  };

  return {
    available: () => voice !== undefined,
    speaking: () => aloud,
    reading: () => aloud || awaited !== undefined,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (utterances, volume) => {
      stop();
      if (!voice || !synthesis) return;
      const reader = voice;
      queue = piecesOf(utterances).map((piece) => sounding(piece, volume, reader));
      for (const spoken of queue) {
        follow(spoken);
        synthesis.speak(spoken);
      }
      if (queue.length > 0) awaitSound();
    },
    stop,
  };
}
