import type { LineMood } from '../../core/scenario/vocabulary.ts';
import type { SceneView } from './scene-view.ts';

/** The first words anyone says in a scenario, and what is to be seen with them. Says nothing of what comes after. */
export interface OpeningView {
  readonly call: string;
  readonly mood: LineMood;
  readonly text: string;
  readonly scene: SceneView;
}
