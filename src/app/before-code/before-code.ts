import { wear } from '../wear.ts';

/** What was pressed on a page before its code had come, in order; from then on presses are the app's. */
export type Early = () => readonly Event[];

declare global {
  interface Window {
    early?: Early;
  }
}

/** Milliseconds. Frames stand still on a page nobody sees: its code must not wait for one. */
const AT_MOST = 100;

/** What this browser keeps: the settings, unknown values being as if never set, and whether another talk was on offer. */
function kept(): { readonly settings: Record<string, unknown>; readonly other: boolean } {
  try {
    const { 'shuodelai.settings': settings, 'shuodelai.offer': offer } = localStorage;
    return { other: offer !== undefined, settings: Object(JSON.parse(settings ?? '{}')) };
  } catch {
    return { other: false, settings: {} };
  }
}

function keepPresses(): void {
  let presses: Event[] | undefined = [];
  const keep = (event: Event): void => {
    if (!presses || !event.isTrusted) return;
    // A link goes by itself; a form that is sent now would leave the page.
    if (event.type === 'click' && (event.target as Element).closest('button')) event.preventDefault();
    presses.push(event);
  };
  for (const kind of ['click', 'keydown']) addEventListener(kind, keep, true);
  window.early = () => {
    const taken = presses ?? [];
    presses = undefined;
    return taken;
  };
}

/** Once what stands on the page has been drawn. Asked for twice, a module is still only run once. */
function whenDrawn(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
  setTimeout(then, AT_MOST);
}

/**
 * Runs in the head of the page, before any other code: gives it its look, hides what was rendered for another
 * address, keeps presses from the first one on, and asks for the app once what stands there has been drawn.
 */
function before(): void {
  const { documentElement, currentScript } = document;
  const file = currentScript?.dataset.code as string;
  const { settings, other } = kept();
  const { theme, motion, largeText, projector, singleKeys } = settings;
  wear({
    theme: (['light', 'dark', 'contrast'] as const).find((known) => known === theme) ?? 'system',
    motion: motion === 'off' ? motion : 'system',
    largeText: largeText === true,
    projector: projector === true,
    singleKeys: singleKeys !== false,
  });
  const code = () => {
    import(/* @vite-ignore */ file).catch(() => {
      documentElement.dataset.failed = '';
    });
  };
  if (location.hash.length > 2) {
    documentElement.dataset.elsewhere = '';
    addEventListener('DOMContentLoaded', code);
    return;
  }
  if (other) documentElement.dataset.offer = 'other';
  keepPresses();
  addEventListener('DOMContentLoaded', () => whenDrawn(code));
}

before();
