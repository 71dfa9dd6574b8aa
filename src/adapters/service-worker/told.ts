const KEY = 'shuodelai.offline-told';

/** Whether it has been said on this machine that the app is kept here. Without storage: no, once a page. */
export function wasTold(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** What was said is no longer so: when it is again, it is news. */
export function forgetTold(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was remembered either.
  }
}

export function rememberTold(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // Said again next time, which is better than never.
  }
}
