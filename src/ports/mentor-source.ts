import type { RatingForm } from '../core/mentor/rating-form.ts';
import type { ReferenceRun } from '../core/mentor/reference-schema.ts';

/** A reference run, with the scenario it is of. */
export interface ShippedReference extends ReferenceRun {
  readonly scenario: string;
}

/** What mentors rate by and calibrate on. Rejects when it cannot be fetched. */
export interface MentorSource {
  readonly form: () => Promise<RatingForm>;
  /** By id. */
  readonly references: () => Promise<Readonly<Record<string, ShippedReference>>>;
}
