import type { Services } from '../ports/services.ts';
import type { Route } from './route.ts';

export interface PageProps {
  readonly route: Route;
  readonly services: Services;
  /** Something lies over the page. */
  readonly covered: boolean;
  readonly navigate: (path: string, options?: { readonly replace?: boolean }) => void;
  /** Another address for the page that stands: nothing is drawn anew. */
  readonly readdress: (path: string) => void;
}
