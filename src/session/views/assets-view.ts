import type { Cue } from '../../core/scenario/vocabulary.ts';
import type { PlaceView } from './scene-view.ts';

/** What a scenario can come to sound like, to be fetched ahead: each once, in no order that tells the story. */
export interface AssetsView {
  readonly places: readonly PlaceView[];
  readonly cues: readonly Cue[];
}
