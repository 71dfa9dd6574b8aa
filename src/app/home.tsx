import { bundledShelf } from '../adapters/bundled/shelf.ts';
import { LibraryPage } from '../features/library/library-page.tsx';
import type { Services } from '../ports/services.ts';
import { chunk } from '../ui/chunk.ts';
import { Deferred } from '../ui/deferred.tsx';
import { links } from './links.ts';

const next = chunk(async () => (await import('./next.tsx')).nextOnHome());
const beat = chunk(async () => (await import('../features/beat/beat-card.tsx')).BeatCard);
const today = chunk(async () => (await import('./today.tsx')).Today);

// The face one meets first is asked for while the page around it is still being put together.
next.preload();

/** Fetches what comes into the kept places. Rejects where it cannot be had. */
export const loadParts = () => Promise.all([next.load(), today.load()]);

interface HomeProps {
  readonly services: Services;
  /** The page stands and one of its scenarios will likely be opened next. */
  readonly onIntend: () => void;
}

/** The start page, with what hangs on who opens it: that comes a moment later, into places kept for it. */
export const Home = ({ services, onIntend }: HomeProps) => (
  <LibraryPage
    services={services}
    shelf={bundledShelf}
    links={links}
    next={<Deferred of={next} props={{ services }} />}
    today={<Deferred of={today} props={{ services }} />}
    beat={<Deferred of={beat} props={{ services, href: links.beat }} />}
    onIntend={onIntend}
  />
);
