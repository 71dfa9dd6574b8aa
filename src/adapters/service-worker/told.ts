const KEY = 'shuodelai.offline-told';

/** Whether it has been said on this machine that the app is kept here. Without storage: no, once a page. */
export function wasTold(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function rememberTold(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // Said again next time, which is better than never.
  }
}
