/** How a line is to sound; a voice has no more handles than these. */
export interface Tone {
  /** 0.5–1.6, 1 is the voice as it is. */
  readonly pitch: number;
  /** 0.7–1.4, 1 is the voice's own pace. */
  readonly rate: number;
}

export interface Utterance extends Tone {
  readonly text: string;
}

/** Lines read aloud by a Chinese voice of this very machine. Nothing is ever sent to a voice on the network. */
export interface Speech {
  /** Whether there is such a voice. Machines tell late: it may become true after a while. */
  readonly available: () => boolean;
  /** Whether something is being read: sound around it gives way. */
  readonly speaking: () => boolean;
  /** Whether what was asked for is still to be heard, from the asking on. Ends too where no sound comes of it. */
  readonly reading: () => boolean;
  /** Calls back when `available`, `speaking` or `reading` has changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Reads these one after the other, cutting off what was being read. Does nothing without a voice.
   *
   * @param volume 0–1
   */
  readonly say: (utterances: readonly Utterance[], volume: number) => void;
  readonly stop: () => void;
}
