import type { ReactElement } from 'react';
import type { Services } from '../ports/services.ts';
import type { Chunk } from '../ui/chunk.ts';
import { Deferred } from '../ui/deferred.tsx';
import { Loading } from './loading.tsx';
import { MissingPage } from './missing-page.tsx';
import { pages } from './pages.ts';
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
  check: href(paths.check()),
  about: href(paths.about()),
} as const;

const draw = <Props extends object>(of: Chunk<Props>, props: Props): ReactElement => (
  <Deferred of={of} props={props} waiting={<Loading />} />
);

/** The feature a route asks for. Features meet only here. */
export function Page({ route, services, navigate }: PageProps) {
  const onLeave = () => navigate(paths.library());
  switch (route.page) {
    case 'library':
      return draw(pages.library, { services, links, onIntend: pages.play.preload });
    case 'play':
      return draw(pages.play, {
        services,
        scenarioId: route.scenario,
        start: route.start,
        // Replaced, so that going back from a review does not start another run.
        onFinished: (run) => navigate(paths.review(run), { replace: true }),
        onLeave,
      });
    case 'review':
      return draw(pages.review, {
        services,
        run: route.run,
        onReplayFrom: (scenario, run, decision) => navigate(paths.replayFrom(scenario, run, decision)),
        onExpert: (scenario) => navigate(paths.expert(scenario)),
        onLeave,
      });
    case 'expert':
      return draw(pages.expert, { services, scenarioId: route.scenario, onLeave });
    case 'check':
      return draw(pages.check, { services, onLeave });
    case 'about':
      return draw(pages.about, { scenarios: services.scenarios });
    case 'style':
      return draw(pages.style, { services });
    default:
      return <MissingPage />;
  }
}
