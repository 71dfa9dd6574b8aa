import { sharedText } from '../shared-text/shared-text.ts';

/** Which profile this tab has open, and which one was used last on this computer. */
export interface TabMemory {
  readonly open: () => string | undefined;
  readonly last: () => Promise<string | undefined>;
  /** Opened here by choice: where this computer's next tab begins. Resolves when it will, whatever becomes of this one. */
  readonly remember: (id: string) => Promise<void>;
  /** This tab stays with it, whatever other tabs open. */
  readonly stay: (id: string) => void;
  readonly forget: () => Promise<void>;
  /** Calls back when another tab opens a profile or changes the list; returns how to stop. */
  readonly onOther: (listener: () => void) => () => void;
  /** Lets other tabs know that the list has changed. */
  readonly tellOthers: () => void;
}

const OPEN = 'shuodelai.profile';
const CHANGED = 'shuodelai.profiles-changed';

/** Blocked storage throws on the very word `localStorage`: what it says is then kept in the page. */
function safely<Given>(work: () => Given): Given | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** One for each page: sessionStorage for the tab, a shared text for the computer. */
export function browserTabMemory(): TabMemory {
  const used = sharedText(OPEN);
  let recovered: Promise<boolean> | undefined;
  let here: string | undefined;
  const stay = (id: string) => {
    here = id;
    safely(() => sessionStorage.setItem(OPEN, id));
  };
  return {
    open: () => here ?? safely(() => sessionStorage.getItem(OPEN)) ?? undefined,
    last: async () => {
      recovered ??= used.recover();
      await recovered;
      return used.read() ?? undefined;
    },
    stay,
    remember: (id) => {
      stay(id);
      return used.write(id);
    },
    forget: () => {
      here = undefined;
      safely(() => sessionStorage.removeItem(OPEN));
      return used.write(null);
    },
    onOther: (listener) => {
      const heard = ({ key }: StorageEvent) => {
        if (key === null || key === OPEN || key === CHANGED) listener();
      };
      window.addEventListener('storage', heard);
      return () => window.removeEventListener('storage', heard);
    },
    tellOthers: () => {
      safely(() => localStorage.setItem(CHANGED, String(Date.now() + Math.random())));
    },
  };
}

/** A tab whose memory is a plain object; two of them may share `computer`. */
export function plainTabMemory(computer: { last?: string | undefined } = {}): TabMemory {
  let here: string | undefined;
  return {
    open: () => here,
    last: async () => computer.last,
    stay: (id) => {
      here = id;
    },
    remember: async (id) => {
      here = id;
      computer.last = id;
    },
    forget: async () => {
      here = undefined;
      computer.last = undefined;
    },
    onOther: () => () => undefined,
    tellOthers: () => undefined,
  };
}
