/** What a recorder needs of the machine, so that a test can be one. */
export interface Microphone {
  /** Rejects with `refused` or `failed` in the name of its reason: see `whyNot`. */
  readonly open: () => Promise<OpenMicrophone>;
  readonly player: (recorded: Blob) => Player;
}

export interface OpenMicrophone {
  /** Ends the recording; resolves with it. The microphone is let go. */
  readonly close: () => Promise<Blob>;
}

export interface Player {
  /** Resolves when it has been heard to its end; rejects when it cannot be played or is stopped. */
  readonly play: () => Promise<void>;
  readonly stop: () => void;
  /** Gives the memory back. */
  readonly free: () => void;
}

/** Why the microphone did not open: a person said no, or there is none to be had. */
export const whyNot = (error: unknown): 'refused' | 'failed' =>
  error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'SecurityError')
    ? 'refused'
    : 'failed';
