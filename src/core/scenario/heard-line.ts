import type { Line } from './schema.ts';
import { type LineMood, OFFICER, SCENE } from './vocabulary.ts';

/** A line as somebody hears it. */
export interface HeardLine {
  readonly speaker: 'person' | 'officer' | 'scene';
  /** How the speaker is called; empty for the narrator. */
  readonly who: string;
  readonly text: string;
  readonly mood?: LineMood | undefined;
}

type Spoken = Pick<Line, 'who' | 'text' | 'mood'>;

/**
 * Who says a line, and how they are called: the narrator has no name, the trainee is 「你」.
 *
 * @param callOf what anybody else is called
 */
export function heardLine({ who, text, mood }: Spoken, callOf: (who: string) => string): HeardLine {
  if (who === SCENE) return { speaker: 'scene', who: '', text };
  if (who === OFFICER) return { speaker: 'officer', who: '你', text };
  return { speaker: 'person', who: callOf(who), text, mood };
}
