import { useState, type ReactNode } from 'react';
import { bundledBeat } from '../adapters/bundled/beat-source.ts';
import { bundledCoverage } from '../adapters/bundled/coverage-source.ts';
import { BehindDoor } from '../features/corner/behind-door.tsx';
import { KeyGate, type KeyOf } from '../features/corner/key-gate.tsx';
import { answers } from './answers.ts';
import { classServices } from './class-services.ts';
import { draw } from './draw.tsx';
import { links } from './links.ts';
import { MissingPage } from './missing-page.tsx';
import type { PageProps } from './page-props.ts';
import { MentorPages } from './mentor-pages.tsx';
import { openPractice } from './open-practice.ts';
import { href, paths } from './paths.ts';
import { rehearsing } from './rehearsing.tsx';
import { sidePages } from './side-pages.ts';

const cornerLinks = {
  ...links,
  home: href(paths.library()),
  corner: href(paths.corner()),
  check: href(paths.check()),
  coverage: href(paths.coverage()),
  class: href(paths.class()),
  expert: (scenario: string) => href(paths.expert(scenario)),
};

/** Every page but the library and the play: what they need is no part of the first load. */
export function SidePage({ route, services, navigate }: PageProps) {
  const [source] = useState(() => openPractice(services));
  const [beatServices] = useState(() => ({ ...services, beat: bundledBeat }));
  const gated = (of: KeyOf, page: ReactNode) => (
    <KeyGate services={services} answers={answers} of={of} links={cornerLinks}>
      {page}
    </KeyGate>
  );
  const onLeave = () => navigate(paths.library());
  switch (route.page) {
    case 'review':
      return gated(
        { kind: 'run', id: route.run },
        draw(sidePages.review, {
          services,
          run: route.run,
          rehearse: rehearsing(services, '照着念一遍'),
          onReplayFrom: (scenario, run, decision) => navigate(paths.replayFrom(scenario, run, decision)),
          onPlay: (scenario) => navigate(paths.play(scenario)),
          onResume: (scenario, run) => navigate(paths.resume(scenario, run)),
          onExpert: (scenario) => navigate(paths.expert(scenario)),
          onLeave,
        }),
      );
    case 'expert':
      return gated(
        { kind: 'scenario', id: route.scenario },
        draw(sidePages.expert, { services, scenarioId: route.scenario, onLeave }),
      );
    case 'drill':
    case 'quiz':
    case 'practice':
      return draw(sidePages.practice, {
        services,
        source,
        of: route.page,
        items: route.items,
        links,
        onLeave,
      });
    case 'check':
      return (
        <BehindDoor answers={answers} home={cornerLinks.home}>
          {draw(sidePages.check, { services, onLeave, play: links.play })}
        </BehindDoor>
      );
    case 'coverage':
      return (
        <BehindDoor answers={answers} home={cornerLinks.home}>
          {draw(sidePages.coverage, { source: bundledCoverage, corner: cornerLinks.corner })}
        </BehindDoor>
      );
    case 'corner':
      return draw(sidePages.corner, { scenarios: services.scenarios, answers, links: cornerLinks });
    case 'beat':
      return draw(sidePages.beat, { services: beatServices, links });
    case 'progress':
      return draw(sidePages.progress, { services, links, onLeave });
    case 'me':
      return draw(sidePages.me, { services });
    case 'about':
      return draw(sidePages.about, { scenarios: services.scenarios });
    case 'class':
      // The desk tells what is best said in whichever scenario is picked there.
      return gated(
        { kind: 'any' },
        draw(sidePages.class, {
          services: classServices(services),
          deskKey: route.key,
          onKey: (key) => navigate(paths.class(key), { replace: true }),
          onScreen: (key) => void window.open(href(paths.classScreen(key)), 'shuodelai-screen'),
          onLeave,
        }),
      );
    case 'class-screen':
      return draw(sidePages.classScreen, { services: classServices(services), deskKey: route.key });
    case 'mentor':
      return (
        <MentorPages of={route.of} services={services} navigate={navigate} gated={gated} onLeave={onLeave} />
      );
    case 'style':
      return draw(sidePages.style, { services });
    default:
      return <MissingPage />;
  }
}
