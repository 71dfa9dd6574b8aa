import { bundledPractice } from '../adapters/bundled/practice-source.ts';
import { TodaySection } from '../features/plan/today-section.tsx';
import type { Services } from '../ports/services.ts';
import { useState } from 'react';
import { links } from './links.ts';
import { href, paths } from './paths.ts';

const planLinks = {
  ...links,
  set: (items: readonly string[]) => href(paths.practice(items)),
  expert: (scenario: string) => href(paths.expert(scenario)),
  progress: href(paths.progress()),
};

/** The plan's part of the start page, with what it needs. */
export function Today({ services }: { readonly services: Services }) {
  const [planServices] = useState(() => ({ ...services, source: bundledPractice }));
  return <TodaySection services={planServices} links={planLinks} />;
}
