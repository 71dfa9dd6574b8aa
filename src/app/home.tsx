import type { ComponentProps } from 'react';
import { bundledShelf } from '../adapters/bundled/shelf.ts';
import { LibraryPage } from '../features/library/library-page.tsx';

/** The start page, with what it tells of the scenarios: it comes along, so that the cards stand at once. */
export const Home = (props: Omit<ComponentProps<typeof LibraryPage>, 'shelf'>) => (
  <LibraryPage {...props} shelf={bundledShelf} />
);
