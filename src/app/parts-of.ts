import type { Services } from '../ports/services.ts';
import { pages } from './pages.ts';
import type { Route } from './route.ts';

/** The page of a talk with what comes before one, which is a file of its own. */
export const loadBriefing = (): Promise<void> =>
  import('../features/play/play-page.tsx').then((page) => page.loadBriefing());

/** The code a page is drawn with, and what it is about. Rejects where something cannot be fetched. */
export async function partsOf(route: Route, { scenarios }: Pick<Services, 'scenarios'>): Promise<void> {
  const page = pages[route.page === 'library' || route.page === 'play' ? route.page : 'side'];
  const about = route.page === 'play' || route.page === 'expert' ? scenarios.load(route.scenario) : undefined;
  const before = route.page === 'play' && route.start.kind === 'briefing' ? loadBriefing() : undefined;
  await Promise.all([page.load(), about, before]);
}
