import type { ClassRequest } from './class-request.ts';
import type { Step } from './class-view.ts';

/** Seconds a vote lasts unless somebody says otherwise. */
export const VOTE_SECONDS = 45;

/**
 * What a press on the next step asks for. Undefined for the two that need more than a press: which branch to take,
 * and to end the class.
 *
 * @param beat key of the line the sender saw
 * @param seconds of a vote; undefined: until it is closed by hand
 */
export function stepRequest(
  step: Step,
  beat: string,
  seconds: number | undefined = VOTE_SECONDS,
): ClassRequest | undefined {
  switch (step) {
    case 'line':
      return { type: 'line', shown: beat };
    case 'vote':
      return { type: 'vote-opens', round: 1, seconds };
    case 'vote-again':
      return { type: 'vote-opens', round: 2, seconds };
    case 'ask':
    case 'close':
    case 'talk':
    case 'reveal':
      return { type: step };
    case 'take':
    case 'end':
      return undefined;
  }
}
