import { planNext } from '../../core/plan/make-plan.ts';
import type { RunStep } from '../../core/plan/next-run.ts';
import { openRun } from '../../core/plan/open-run.ts';
import type { Day } from '../../core/shared/calendar-day.ts';
import type { RunSummary } from '../../ports/run-store.ts';
import type { ScenarioCard } from '../../ports/scenario-source.ts';
import type { OpeningView } from '../../session/views/opening-view.ts';
import type { NextServices } from './plan-services.ts';
import { readHistory } from './read-history.ts';

/** What to go into now: the talk left open, or the next one. */
export type WayIn = { readonly card: ScenarioCard } & (
  | { readonly kind: 'resume'; readonly run: RunSummary }
  /** `first`: nothing has ever been done here. */
  | { readonly kind: 'next'; readonly step: RunStep; readonly first: boolean }
);

export interface Next {
  readonly way: WayIn;
  /** Undefined where nothing is said before the first choice, or it cannot be fetched. */
  readonly opening: OpeningView | undefined;
}

/** How a scenario opens, by its id. */
export type OpeningSource = (scenario: string) => Promise<OpeningView | undefined>;

async function wayIn(services: NextServices): Promise<WayIn | undefined> {
  const cards = services.scenarios.list();
  const { list, runs, times, day } = await readHistory(services);
  const run = openRun(list, cards);
  const next = run ? undefined : planNext(cards, runs, day);
  const card = cards.find(({ id }) => id === (run ?? next)?.scenario);
  if (card && run) return { kind: 'resume', card, run };
  return card && next && { kind: 'next', card, step: next.step, first: times.length === 0 };
}

/** A day long before anything was done: for whoever has done nothing the plan is the same on every day. */
const LONG_AGO: Day = { start: 0, end: 1 };

/** What somebody who has done nothing yet is offered; undefined where there is no scenario. */
export async function loadUsual(
  cards: readonly ScenarioCard[],
  openingOf: OpeningSource,
): Promise<Next | undefined> {
  const next = planNext(cards, [], LONG_AGO);
  const card = cards.find(({ id }) => id === next?.scenario);
  if (!card || !next) return undefined;
  const opening = await openingOf(card.id).catch(() => undefined);
  return { way: { kind: 'next', card, step: next.step, first: true }, opening };
}

/** What to go into now, and how it opens; undefined where there is no scenario. */
export async function loadNext(services: NextServices, openingOf: OpeningSource): Promise<Next | undefined> {
  const way = await wayIn(services);
  const opening = way && (await openingOf(way.card.id).catch(() => undefined));
  return way && { way, opening };
}
