import { bundledShelf } from '../adapters/bundled/shelf.ts';
import { LibraryPage } from '../features/library/library-page.tsx';
import type { Services } from '../ports/services.ts';
import { chunk } from '../ui/chunk.ts';
import { Deferred } from '../ui/deferred.tsx';
import { links } from './links.ts';
import { fetchUsual, Next } from './next.tsx';
import { Today } from './today.tsx';

const beat = chunk(async () => (await import('../features/beat/beat-card.tsx')).BeatCard);

interface HomeProps {
  readonly services: Services;
  /** The page stands and one of its scenarios will likely be opened next. */
  readonly onIntend: () => void;
}

/** The start page, with what hangs on who opens it: that comes a moment later, into places kept for it. */
const Home = ({ services, onIntend }: HomeProps) => (
  <LibraryPage
    services={services}
    shelf={bundledShelf}
    links={links}
    next={<Next services={services} />}
    today={<Today services={services} />}
    beat={<Deferred of={beat} props={{ services, href: links.beat }} />}
    onIntend={onIntend}
  />
);

/** The start page once it is there what a newcomer is offered: that stands on it from the first frame on. */
export async function openHome() {
  await fetchUsual();
  return Home;
}
