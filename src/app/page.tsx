import type { Services } from '../ports/services.ts';
import { MissingPage } from './missing-page.tsx';
import { AboutPage, ExpertPage, LibraryPage, PlayPage, preload, ReviewPage } from './pages.ts';
import { href, paths } from './paths.ts';
import type { Route } from './route.ts';

interface PageProps {
  readonly route: Route;
  readonly services: Services;
  readonly navigate: (path: string, options?: { readonly replace?: boolean }) => void;
}

const links = {
  play: (scenario: string) => href(paths.play(scenario)),
  resume: (scenario: string, run: string) => href(paths.resume(scenario, run)),
  review: (run: string) => href(paths.review(run)),
} as const;

/** The feature a route asks for. Features meet only here. */
export function Page({ route, services, navigate }: PageProps) {
  const goHome = () => navigate(paths.library());
  switch (route.page) {
    case 'library':
      return <LibraryPage services={services} links={links} onIntend={preload.play} />;
    case 'play':
      return (
        <PlayPage
          services={services}
          scenarioId={route.scenario}
          start={route.start}
          // Replaced, so that going back from a review does not start another run.
          onFinished={(run) => navigate(paths.review(run), { replace: true })}
          onLeave={goHome}
        />
      );
    case 'review':
      return (
        <ReviewPage
          services={services}
          run={route.run}
          onReplayFrom={(scenario, run, decision) => navigate(paths.replayFrom(scenario, run, decision))}
          onExpert={(scenario) => navigate(paths.expert(scenario))}
          onLeave={goHome}
        />
      );
    case 'expert':
      return <ExpertPage services={services} scenarioId={route.scenario} onLeave={goHome} />;
    case 'about':
      return <AboutPage rubric={services.scenarios.rubric().rubric} />;
    default:
      return <MissingPage />;
  }
}
