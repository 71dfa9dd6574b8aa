import type { Cue } from '../../core/scenario/vocabulary.ts';
import type { Place } from './scene-view.ts';

/** What a scenario can come to look and sound like, to be fetched ahead: each once, in no order that tells the story. */
export interface AssetsView {
  readonly places: readonly Place[];
  /** Some of them change how a place is drawn. */
  readonly signs: readonly string[];
  readonly cues: readonly Cue[];
}
