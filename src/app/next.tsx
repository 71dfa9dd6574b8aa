import { bundledCards } from '../adapters/bundled/cards.ts';
import { usualOffer } from '../adapters/usual-offer.ts';
import { loadUsual, type Next as Offered } from '../features/plan/load-next.ts';
import { NextSection } from '../features/plan/next-section.tsx';
import type { Services } from '../ports/services.ts';
import { links } from './links.ts';
import { bundledOpening } from './openings.ts';

const usual = { ...usualOffer(), first: undefined as Offered | undefined };

/** The way into the next talk on the start page, with what it needs. */
export function Next({ services }: { readonly services: Services }) {
  return <NextSection services={services} opening={bundledOpening} usual={usual} links={links} />;
}

/** Fetches what a newcomer is offered. */
export async function fetchUsual(): Promise<void> {
  usual.first = await loadUsual(bundledCards, bundledOpening);
}
