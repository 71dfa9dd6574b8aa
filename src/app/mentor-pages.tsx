import { draw } from './draw.tsx';
import { mentorPaths, mentorRoute } from './mentor-route.ts';
import { mentorServices } from './mentor-services.ts';
import { MissingPage } from './missing-page.tsx';
import type { PageProps } from './page-props.ts';
import { href } from './paths.ts';
import { sidePages } from './side-pages.ts';

interface MentorPagesProps extends Pick<PageProps, 'services' | 'navigate'> {
  readonly of: readonly string[];
  readonly onLeave: () => void;
}

/** Everything behind `/mentor`. */
export function MentorPages({ of, services, navigate, onLeave }: MentorPagesProps) {
  const route = mentorRoute(of);
  switch (route?.page) {
    case 'desk':
      return draw(sidePages.mentor, {
        services: mentorServices(services),
        deskKey: route.key,
        onKey: (key) => navigate(mentorPaths.desk(key), { replace: true }),
        onCode: (code) => navigate(mentorPaths.trainee(code), { replace: true }),
        onTrainee: (pass) => void window.open(href(mentorPaths.trainee(pass)), 'shuodelai-trainee'),
        recordsHref: href(mentorPaths.records()),
        onRecord: (session) => navigate(mentorPaths.record(session)),
        onLeave,
      });
    case 'trainee':
      return draw(sidePages.mentorTrainee, { services: mentorServices(services), pass: route.key });
    default:
      return <MissingPage />;
  }
}
