import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { App } from './app.tsx';
import { followAppearance } from './appearance.ts';
import { pages, routeError } from './pages.ts';
import { readRoute } from './route.ts';
import { atMost } from './at-most.ts';
import { composeServices } from './services.ts';

/** Milliseconds. Someone who looks at an empty page for longer wonders. */
const PATIENCE = 150;

const services = composeServices();
const route = readRoute(window.location.hash.replace(/^#/, ''));

const page = pages[route.page === 'library' || route.page === 'play' ? route.page : 'side'];
const scenario =
  route.page === 'play' || route.page === 'expert' ? services.scenarios.load(route.scenario) : undefined;

followAppearance(services.settings);
const root = document.getElementById('root');
if (root) {
  const drawn = createRoot(root);
  // What comes soon is drawn at once, without a page of waiting before it. What fails, the page itself says.
  atMost(PATIENCE, Promise.all([page.load(), scenario])).then(() =>
    drawn.render(
      <StrictMode>
        <App services={services} />
      </StrictMode>,
    ),
  );
}

// After the first screen has had the network to itself.
setTimeout(routeError.preload, 2000);
