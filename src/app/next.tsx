import { cards } from 'virtual:scenario-index';
import { usualOffer } from '../adapters/usual-offer.ts';
import { loadUsual } from '../features/plan/load-next.ts';
import { NextSection } from '../features/plan/next-section.tsx';
import type { Services } from '../ports/services.ts';
import { links } from './links.ts';
import { bundledOpening } from './openings.ts';

/** The way into the next talk on the start page, with what it needs, and with what is offered to a newcomer. */
export async function nextOnHome() {
  const first = await loadUsual(cards, bundledOpening);
  const usual = { ...usualOffer(), first };
  return function Next({ services }: { readonly services: Services }) {
    return <NextSection services={services} opening={bundledOpening} usual={usual} links={links} />;
  };
}
