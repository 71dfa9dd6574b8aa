import { wear } from '../wear.ts';

/** What was pressed on a page before its code had come. */
export interface Early {
  /** In order; from now on presses are the app's. */
  readonly take: () => readonly Event[];
}

declare global {
  interface Window {
    early?: Early;
  }
}

/** Milliseconds. Frames stand still on a page nobody sees: its code must not wait for one. */
const AT_MOST = 100;

const KINDS = ['click', 'keydown'] as const;

/** From localStorage, as far as it can be read and is what it should be; unknown values are as if never set. */
function settings(): Record<string, unknown> {
  try {
    return Object(JSON.parse(localStorage.getItem('shuodelai.settings') ?? '{}'));
  } catch {
    return {};
  }
}

/** Something else than the usual talk was on offer here the last time. */
function elsewhere(): boolean {
  try {
    return localStorage.getItem('shuodelai.offer') !== null;
  } catch {
    return false;
  }
}

function keepPresses(): void {
  const kept: Event[] = [];
  const keep = (event: Event): void => {
    if (!event.isTrusted) return;
    // A link goes by itself; a form that is sent now would leave the page.
    if (event.type === 'click' && (event.target as Element).closest('button')) event.preventDefault();
    kept.push(event);
  };
  for (const kind of KINDS) addEventListener(kind, keep, true);
  window.early = {
    take: () => {
      for (const kind of KINDS) removeEventListener(kind, keep, true);
      return kept.splice(0);
    },
  };
}

/**
 * Runs in the page itself, before any other code: gives it its look, takes away what was rendered for another
 * address, keeps presses, and asks for the app once what stands there has been drawn.
 */
function before(): void {
  const root = document.getElementById('root');
  if (!root) return;
  const { theme, motion, largeText, projector, singleKeys } = settings();
  wear({
    theme: (['light', 'dark', 'contrast'] as const).find((known) => known === theme) ?? 'system',
    motion: motion === 'off' ? motion : 'system',
    largeText: largeText === true,
    projector: projector === true,
    singleKeys: singleKeys !== false,
  });
  if (elsewhere()) root.dataset.offer = 'other';
  const code = () => {
    import(/* @vite-ignore */ root.dataset.code as string).catch(() => {
      root.dataset.failed = '';
    });
  };
  if (location.hash.length > 2) {
    root.textContent = '';
    code();
    return;
  }
  keepPresses();
  let asked = false;
  const once = () => {
    if (!asked) code();
    asked = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, AT_MOST);
}

before();
