import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import '../ui/base.css';
import { type Address, addressOf } from './address.ts';
import { App } from './app.tsx';
import { followAppearance } from './appearance.ts';
import { atMost } from './at-most.ts';
import { pressAgain } from './early-presses.ts';
import { routeError } from './pages.ts';
import { partsOf } from './parts-of.ts';
import { readRoute } from './route.ts';
import { composeServices } from './services.ts';

/** Milliseconds. Someone who looks at an empty page for longer wonders. */
const PATIENCE = 150;

/** What stands on the page hears presses from here on, also those that came before. */
function Hearing({ children }: { readonly children: ReactNode }) {
  useEffect(() => void pressAgain(window.early), []);
  return children;
}

/** @param before the path of what already stands in the root element */
function start(root: HTMLElement, address: Address, before: string | undefined): void {
  const services = composeServices();
  followAppearance(services.settings);
  const route = readRoute(address.path());
  const app = (
    <StrictMode>
      <Hearing>
        <App services={services} address={address} before={before} />
      </Hearing>
    </StrictMode>
  );
  const parts = partsOf(route, services);
  if (before === address.path()) {
    // Everything that was rendered has its code: nothing on the page changes as it is taken up. What fails says so.
    const take = () => void hydrateRoot(root, app);
    parts.then(take, take);
    return;
  }
  // What comes soon is drawn at once, without a page of waiting before it.
  atMost(PATIENCE, parts).then(() => createRoot(root).render(app));
}

const root = document.getElementById('root');
if (root) {
  const { page, root: home } = root.dataset;
  // What was rendered for the start page is not what this address asks for.
  if (document.documentElement.dataset.elsewhere !== undefined) root.textContent = '';
  delete document.documentElement.dataset.elsewhere;
  start(root, addressOf({ path: page, root: home }), root.firstElementChild ? page : undefined);
}

// After the first screen has had the network to itself.
setTimeout(routeError.preload, 2000);
