import { useEffect, useState } from 'react';

/** Whether the folder this page came from now holds another version: its page names another entry script. */
async function askFolder(): Promise<boolean> {
  const entry = document.querySelector('script[type=module]')?.getAttribute('src');
  const answer = await fetch('./', { cache: 'no-store' });
  return Boolean(entry) && answer.ok && !(await answer.text()).includes(entry as string);
}

/** Asks once where `asked`; false until an answer says otherwise, and without a network. */
export function useVersionChanged(asked: boolean): boolean {
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (asked) askFolder().then(setChanged, () => undefined);
  }, [asked]);
  return changed;
}
