import type { DimensionId, SettingId } from '../../core/rubric/catalog.ts';
import type { Report } from '../../core/scoring/report.ts';
import type { CallsView } from './calls-view.ts';

/** A run looked back on: everything that is told of it once it is over, and the names that takes. */
export interface ReviewView {
  readonly report: Report;
  readonly calls: CallsView;
  readonly setting: SettingId;
  /** What the scenario is there to practise. */
  readonly focus: readonly DimensionId[];
}
