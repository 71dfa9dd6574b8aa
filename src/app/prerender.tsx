import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { bundledScenarios } from '../adapters/bundled/scenario-source.ts';
import { lazyStores } from '../adapters/lazy-stores.ts';
import { DEFAULT_SETTINGS } from '../ports/settings-store.ts';
import type { Services } from '../ports/services.ts';
import type { Address } from './address.ts';
import { App } from './app.tsx';
import { partsOf } from './parts-of.ts';
import { paths } from './paths.ts';
import { readRoute } from './route.ts';

const nowhere = (): never => {
  throw new Error('a page is rendered without a browser: nothing can be fetched or stored');
};

/** Services of somebody who has never been here, on a machine nothing is known of. */
function newcomer(): Services {
  return {
    ...lazyStores(async () => nowhere()),
    scenarios: { ...bundledScenarios(), returns: async () => [] },
    settings: { get: () => DEFAULT_SETTINGS, set: nowhere, subscribe: () => nowhere },
    sound: nowhere,
    aloud: nowhere,
    now: () => 0,
    uptime: () => 0,
    newId: () => '',
    newSeed: () => 0,
  };
}

/** Pages that can be read before their code has come. */
export interface StaticPage {
  /** As the app's addresses name it. */
  readonly path: string;
  readonly title: string | undefined;
  /** Id of the scenario it is about. */
  readonly scenario: string | undefined;
}

/** The start page, and the briefing of every shipped scenario. */
export const staticPages = (): readonly StaticPage[] => [
  { path: paths.library(), title: undefined, scenario: undefined },
  ...bundledScenarios()
    .list()
    .map(({ id, title }) => ({ path: paths.play(id), title, scenario: id })),
];

/** A page as it stands before anything is known of who opens it, as the content of the root element. */
export async function renderPage({ path }: StaticPage): Promise<string> {
  const services = newcomer();
  const address: Address = { path: () => path, navigate: nowhere, subscribe: () => nowhere };
  await partsOf(readRoute(path), services);
  const { prelude } = await prerender(
    <StrictMode>
      <App services={services} address={address} before={path} />
    </StrictMode>,
  );
  const markup = await new Response(prelude).text();
  // Asks for the images before what holds them: not part of what is taken up, and the page names them anyway.
  return markup.replace(/^(?:<link rel="preload"[^>]*>)+/, '');
}
