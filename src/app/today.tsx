import { useState } from 'react';
import { TodaySection } from '../features/plan/today-section.tsx';
import { PromisesSection } from '../features/returns/promises-section.tsx';
import type { Services } from '../ports/services.ts';
import { links } from './links.ts';
import { openPractice } from './open-practice.ts';
import { href, paths } from './paths.ts';

const returnsLinks = { play: links.play, resume: links.resume, leave: href(paths.me()) };

/** The day's ten minutes on the start page, with what they need, and what is promised and open. */
export function Today({ services }: { readonly services: Services }) {
  const [planServices] = useState(() => ({ ...services, source: openPractice(services) }));
  return (
    <>
      <TodaySection services={planServices} links={links} />
      <PromisesSection services={services} links={returnsLinks} />
    </>
  );
}
