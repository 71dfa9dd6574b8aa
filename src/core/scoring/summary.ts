import type { Report } from './report.ts';

/** A report in a few lines: what golden transcripts pin and lists show. Numbers to one decimal. */
export interface ReportSummary {
  /** `earned/available`. */
  readonly process: string;
  readonly outcome: number | null;
  readonly total: number | null;
  readonly ending: string | null;
  readonly redlines: readonly string[];
  /** `taken/telling` of each dimension that had a telling decision. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** `preferred/spoken`. */
  readonly register: string;
  readonly found: readonly string[];
  readonly missed: readonly string[];
  /** Promise id → what became of it. */
  readonly promises: Readonly<Record<string, string>>;
  /** 0-based turns with what made them pivotal. */
  readonly pivots: readonly string[];
  /** `anger/trust` of each person at the end. */
  readonly people: Readonly<Record<string, string>>;
}

const rounded = (value: number | null | undefined): number | null =>
  typeof value === 'number' ? Math.round(value * 10) / 10 : null;

const byKey = <T>(items: readonly T[], entry: (item: T) => [string, string]): Record<string, string> =>
  Object.fromEntries(items.map(entry));

/** The summary of a report; plain JSON. */
export function summarise(report: Report): ReportSummary {
  const { process, registers } = report;
  const seen = report.dimensions.filter(({ telling }) => telling > 0);
  return {
    process: `${process.earned}/${process.available}`,
    outcome: rounded(report.outcome),
    total: rounded(report.total?.score),
    ending: report.ending?.id ?? null,
    redlines: report.redlines.map(({ redline }) => redline),
    dimensions: byKey(seen, ({ dimension, taken, telling }) => [dimension, `${taken}/${telling}`]),
    register: `${registers.preferred}/${registers.spoken}`,
    found: report.facts.found.map(({ fact }) => fact),
    missed: report.facts.missed.map(({ fact }) => fact),
    promises: byKey(report.promises, ({ promise, fate }) => [promise, fate]),
    pivots: report.pivots.map(({ turn, kind }) => `${turn} ${kind}`),
    people: byKey(report.timeline, ({ person, moments }) => {
      const last = moments.at(-1);
      return [person, `${last?.anger}/${last?.trust}`];
    }),
  };
}
