/** The pages of what becomes of sessions, by the word in their address. */
export const RECORD_VIEWS = ['records', 'ledger', 'calibration', 'agreement'] as const;
export type RecordView = (typeof RECORD_VIEWS)[number];

/** Where they lead: `href`s, made by the app. */
export interface RecordLinks {
  /** `id`: one record, one reference run, one trainee of the ledger; '' is the page itself. */
  readonly to: (view: RecordView, id?: string) => string;
  /** The beginning of a session. */
  readonly begin: string;
}
