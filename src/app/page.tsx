import { draw } from './draw.tsx';
import { pages } from './pages.ts';
import type { PageProps } from './page-props.ts';
import { loadBriefing } from './parts-of.ts';
import { paths } from './paths.ts';
import { rehearsing } from './rehearsing.tsx';

/** A talk will likely be opened next. A failure shows where it is drawn. */
const intend = (): void => {
  pages.play.preload();
  void loadBriefing().catch(() => undefined);
};

/** The feature a route asks for. Features meet only here and in SidePage, which the first load does without. */
export function Page({ route, services, covered, navigate, readdress }: PageProps) {
  switch (route.page) {
    case 'library':
      return draw(pages.library, { services, onIntend: intend });
    case 'play':
      return draw(pages.play, {
        services,
        scenarioId: route.scenario,
        start: route.start,
        // So that a reload takes the run up instead of starting another.
        onStarted: (run) => readdress(paths.resume(route.scenario, run)),
        covered,
        rehearse: rehearsing(services, '念出来试试'),
        // Replaced, so that going back from a review does not start another run.
        onFinished: (run) => navigate(paths.review(run), { replace: true }),
        onLeave: () => navigate(paths.library()),
      });
    default:
      return draw(pages.side, { route, services, covered, navigate, readdress });
  }
}
