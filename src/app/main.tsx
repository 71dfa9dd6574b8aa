import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { App } from './app.tsx';
import { followAppearance } from './appearance.ts';
import { pages, routeError } from './pages.ts';
import { readRoute } from './route.ts';
import { composeServices } from './services.ts';

const services = composeServices();
const route = readRoute(window.location.hash.replace(/^#/, ''));

// A deep link shows its first options as fast as the network gives them: ask before anything is drawn.
if (route.page === 'play' || route.page === 'expert') {
  services.scenarios.load(route.scenario).catch(() => undefined);
}
pages[route.page === 'library' || route.page === 'play' ? route.page : 'side'].preload();

followAppearance(services.settings);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
}

// After the first screen has had the network to itself.
setTimeout(routeError.preload, 2000);
