import type { AppCopy, CopyNews } from '../../ports/app-copy.ts';
import { askKept } from './ask-kept.ts';
import { isOutdated } from './is-outdated.ts';
import { keepLooking } from './keep-looking.ts';
import { forgetTold, rememberTold, wasTold } from './told.ts';

/** Calls back when a version has been fetched and waits; at once when one does already. */
function whenWaiting(registration: ServiceWorkerRegistration, found: () => void): void {
  const follow = (arriving: ServiceWorker | null) =>
    arriving?.addEventListener('statechange', () => {
      if (arriving.state === 'installed') found();
    });
  if (registration.waiting) found();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

/** Milliseconds between two looks at a copy that is said to be whole. */
const LOOK_EVERY = 5000;

/**
 * The copy a service worker keeps (src/service-worker). A new version never takes over a page by itself: the page
 * that asks for it opens anew, the others go on with the files of the version they were opened with.
 */
export function serviceWorkerCopy(
  workers: ServiceWorkerContainer | undefined = navigator.serviceWorker,
  reload: () => void = () => window.location.reload(),
): AppCopy {
  let news: CopyNews = 'none';
  let kept: ServiceWorkerRegistration | undefined;
  const listeners = new Set<() => void>();
  const set = (next: CopyNews) => {
    if (news === next) return;
    news = next;
    for (const listener of listeners) listener();
  };
  // Another page put the new version in place, now or before this began to listen: this one follows when it suits.
  const followOthers = async () => {
    if (await isOutdated()) set('newer');
  };
  workers?.addEventListener('controllerchange', followOthers);
  if (workers?.controller) void followOthers();
  const look = () =>
    askKept(kept?.active ?? null, (whole) => {
      if (!whole) forgetTold();
      if (news === 'newer') return;
      if (!whole) set('none');
      else if (!wasTold()) set('kept');
      if (news === 'kept') setTimeout(look, LOOK_EVERY);
    });
  workers?.ready.then((registration) => {
    kept = registration;
    look();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') look();
    });
    whenWaiting(registration, () => set('newer'));
    keepLooking(registration);
  });
  return {
    news: () => news,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    told: rememberTold,
    read: () => {
      if (news === 'kept') set('none');
    },
    replace: () => {
      // Whichever waits now: the one first told of may have been overtaken, or put in place by another page.
      if (!kept?.waiting) return reload();
      workers?.addEventListener('controllerchange', reload, { once: true });
      kept.waiting.postMessage('replace');
    },
  };
}
