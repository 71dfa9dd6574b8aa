import type { DimensionId, SettingId } from '../../core/rubric/catalog.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { EndingsMet } from '../../core/scoring/endings-met.ts';
import type { Report } from '../../core/scoring/report.ts';
import type { TryNext } from '../../core/scoring/try-next.ts';
import type { CallsView } from './calls-view.ts';
import type { SceneView } from './scene-view.ts';

/** How somebody is drawn. */
export type FaceView = Pick<Scenario['cast'][string], 'look' | 'age'>;

/** A run looked back on: everything that is told of it once it is over, and the names that takes. */
export interface ReviewView {
  readonly report: Report;
  readonly calls: CallsView;
  readonly faces: Readonly<Record<string, FaceView>>;
  readonly setting: SettingId;
  /** What the scenario is there to practise. */
  readonly focus: readonly DimensionId[];
  /** The picture of the ending; where there is none yet, of where the talk stands. */
  readonly scene: SceneView;
  readonly next: TryNext | undefined;
  readonly endings: EndingsMet;
}
