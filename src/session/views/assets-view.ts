import type { Cue } from '../../core/scenario/vocabulary.ts';
import type { Place } from './scene-view.ts';

/** What a scenario can come to sound like, to be fetched ahead: each once, in no order that tells the story. */
export interface AssetsView {
  readonly places: readonly Place[];
  readonly cues: readonly Cue[];
}
