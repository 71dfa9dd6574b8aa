import type { ReactNode } from 'react';
import type { KeyOf } from '../features/corner/key-gate.tsx';
import { draw } from './draw.tsx';
import { mentorPaths, mentorRoute } from './mentor-route.ts';
import { mentorServices } from './mentor-services.ts';
import { MissingPage } from './missing-page.tsx';
import type { PageProps } from './page-props.ts';
import { href, paths } from './paths.ts';
import { recordLinks, recordsServices } from './records-services.ts';
import { sidePages } from './side-pages.ts';

interface MentorPagesProps extends Pick<PageProps, 'services' | 'navigate'> {
  readonly of: readonly string[];
  /** The desk gets what is best said, once it has been rated blind. */
  readonly gated: (of: KeyOf, page: ReactNode) => ReactNode;
  readonly onLeave: () => void;
}

/** Everything behind `/mentor`. */
export function MentorPages({ of, services, navigate, gated, onLeave }: MentorPagesProps) {
  const route = mentorRoute(of);
  switch (route?.page) {
    case 'desk':
      return gated(
        { kind: 'any' },
        draw(sidePages.mentor, {
          services: mentorServices(services),
          deskKey: route.key,
          onKey: (key) => navigate(mentorPaths.desk(key), { replace: true }),
          onCode: (code) => navigate(mentorPaths.trainee(code), { replace: true }),
          onTrainee: (pass) => void window.open(href(mentorPaths.trainee(pass)), 'shuodelai-trainee'),
          recordsHref: href(paths.mentorRecords('records')),
          calibrationHref: href(paths.mentorRecords('calibration')),
          onRecord: (session) => navigate(paths.mentorRecords('records', session)),
          onLeave,
        }),
      );
    case 'trainee':
      return draw(sidePages.mentorTrainee, { services: mentorServices(services), pass: route.key });
    case 'records':
      return gated(
        { kind: 'any' },
        draw(sidePages.mentorRecords, {
          services: recordsServices(services),
          links: recordLinks,
          view: route.view,
          id: route.id,
          onGo: (view, id) => navigate(paths.mentorRecords(view, id)),
        }),
      );
    default:
      return <MissingPage />;
  }
}
