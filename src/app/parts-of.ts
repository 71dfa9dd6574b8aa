import type { Services } from '../ports/services.ts';
import { pages } from './pages.ts';
import type { Route } from './route.ts';

/** The code a page is drawn with, and what it is about. Rejects where something cannot be fetched. */
export async function partsOf(route: Route, { scenarios }: Pick<Services, 'scenarios'>): Promise<void> {
  const page = pages[route.page === 'library' || route.page === 'play' ? route.page : 'side'];
  const about = route.page === 'play' || route.page === 'expert' ? scenarios.load(route.scenario) : undefined;
  const beside =
    route.page === 'library' ? import('./home.tsx').then(({ loadParts }) => loadParts()) : undefined;
  await Promise.all([page.load(), about, beside]);
}
