import { useState } from 'react';
import { bundledPractice } from '../adapters/bundled/practice-source.ts';
import { TodaySection } from '../features/plan/today-section.tsx';
import type { Services } from '../ports/services.ts';
import { links } from './links.ts';

/** The day's ten minutes on the start page, with what they need. */
export function Today({ services }: { readonly services: Services }) {
  const [planServices] = useState(() => ({ ...services, source: bundledPractice }));
  return <TodaySection services={planServices} links={links} />;
}
