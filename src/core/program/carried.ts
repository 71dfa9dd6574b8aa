/** What a run brings along from an earlier one: facts that hold from the start, and how far people trust the officer. */
export interface Carried {
  readonly facts: readonly string[];
  /** Person → trust, 0–4. */
  readonly trust: Readonly<Record<string, number>>;
}
