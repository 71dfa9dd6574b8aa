import { NextSection } from '../features/plan/next-section.tsx';
import type { Services } from '../ports/services.ts';
import { links } from './links.ts';
import { bundledOpening } from './openings.ts';

/** The way into the next talk on the start page, with what it needs. */
export const Next = ({ services }: { readonly services: Services }) => (
  <NextSection services={services} opening={bundledOpening} links={links} />
);
