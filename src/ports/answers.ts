/**
 * Whether this sitting shows answers to whoever asks: opened by those who write scenarios or teach with them, and shut
 * again with the window.
 */
export interface Answers {
  readonly shown: () => boolean;
  readonly show: () => void;
  readonly hide: () => void;
  /** Calls back when `shown` may say something else; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}
