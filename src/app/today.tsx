import { useState } from 'react';
import { TodaySection } from '../features/plan/today-section.tsx';
import type { Services } from '../ports/services.ts';
import { links } from './links.ts';
import { openPractice } from './open-practice.ts';

/** The day's ten minutes on the start page, with what they need. */
export function Today({ services }: { readonly services: Services }) {
  const [planServices] = useState(() => ({ ...services, source: openPractice(services) }));
  return <TodaySection services={planServices} links={links} />;
}
