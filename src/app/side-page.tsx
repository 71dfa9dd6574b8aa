import { bundledPractice } from '../adapters/bundled/practice-source.ts';
import { classServices } from './class-services.ts';
import { draw } from './draw.tsx';
import { links } from './links.ts';
import { MissingPage } from './missing-page.tsx';
import type { PageProps } from './page-props.ts';
import { MentorPages } from './mentor-pages.tsx';
import { href, paths } from './paths.ts';
import { rehearsing } from './rehearsing.tsx';
import { sidePages } from './side-pages.ts';

/** Every page but the library and the play: what they need is no part of the first load. */
export function SidePage({ route, services, navigate }: PageProps) {
  const onLeave = () => navigate(paths.library());
  switch (route.page) {
    case 'review':
      return draw(sidePages.review, {
        services,
        run: route.run,
        rehearse: rehearsing(services, '照着念一遍'),
        onReplayFrom: (scenario, run, decision) => navigate(paths.replayFrom(scenario, run, decision)),
        onExpert: (scenario) => navigate(paths.expert(scenario)),
        onLeave,
      });
    case 'expert':
      return draw(sidePages.expert, { services, scenarioId: route.scenario, onLeave });
    case 'drill':
    case 'quiz':
    case 'practice':
      return draw(sidePages.practice, {
        services,
        source: bundledPractice,
        of: route.page,
        items: route.items,
        links,
        onLeave,
      });
    case 'check':
      return draw(sidePages.check, { services, onLeave, play: links.play });
    case 'progress':
      return draw(sidePages.progress, { services, links, onLeave });
    case 'me':
      return draw(sidePages.me, { services });
    case 'about':
      return draw(sidePages.about, { scenarios: services.scenarios });
    case 'class':
      return draw(sidePages.class, {
        services: classServices(services),
        deskKey: route.key,
        onKey: (key) => navigate(paths.class(key), { replace: true }),
        onScreen: (key) => void window.open(href(paths.classScreen(key)), 'shuodelai-screen'),
        onLeave,
      });
    case 'class-screen':
      return draw(sidePages.classScreen, { services: classServices(services), deskKey: route.key });
    case 'mentor':
      return <MentorPages of={route.of} services={services} navigate={navigate} onLeave={onLeave} />;
    case 'style':
      return draw(sidePages.style, { services });
    default:
      return <MissingPage />;
  }
}
