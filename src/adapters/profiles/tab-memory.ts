/** Which profile this tab has open, and which one was used last on this computer. */
export interface TabMemory {
  readonly open: () => string | undefined;
  readonly last: () => string | undefined;
  /** Opened here by choice: where this computer's next tab begins. */
  readonly remember: (id: string) => void;
  /** This tab stays with it, whatever other tabs open. */
  readonly stay: (id: string) => void;
  readonly forget: () => void;
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

/** One for each page: sessionStorage for the tab, localStorage for the computer. */
export function browserTabMemory(): TabMemory {
  let here: string | undefined;
  const stay = (id: string) => {
    here = id;
    safely(() => sessionStorage.setItem(OPEN, id));
  };
  return {
    open: () => here ?? safely(() => sessionStorage.getItem(OPEN)) ?? undefined,
    last: () => safely(() => localStorage.getItem(OPEN)) ?? undefined,
    stay,
    remember: (id) => {
      stay(id);
      safely(() => localStorage.setItem(OPEN, id));
    },
    forget: () => {
      here = undefined;
      safely(() => sessionStorage.removeItem(OPEN));
      safely(() => localStorage.removeItem(OPEN));
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
    last: () => computer.last,
    stay: (id) => {
      here = id;
    },
    remember: (id) => {
      here = id;
      computer.last = id;
    },
    forget: () => {
      here = undefined;
      computer.last = undefined;
    },
    onOther: () => () => undefined,
    tellOthers: () => undefined,
  };
}
