import type { Services } from '../ports/services.ts';

/** What a feature needs of the app, put together when first asked for; the same for as long as the page stands. */
export function composeOnce<Made>(compose: (services: Services) => Made): (services: Services) => Made {
  let made: { readonly of: Services; readonly services: Made } | undefined;
  return (services) => {
    if (made?.of !== services) made = { of: services, services: compose(services) };
    return made.services;
  };
}
