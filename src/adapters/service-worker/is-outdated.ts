/**
 * Whether the folder this page came from, or the copy kept of it, now holds another version: its page names another
 * entry script. False in doubt: without a network, or in a page that is one file.
 */
export async function isOutdated(): Promise<boolean> {
  // By its name: a page of its own says from where it stands how to get there.
  const entry = document.querySelector<HTMLElement>('script[data-code]')?.dataset.code?.replace(/^.*\//, '');
  if (!entry) return false;
  try {
    const answer = await fetch('./', { cache: 'no-store' });
    return answer.ok && !(await answer.text()).includes(entry);
  } catch {
    return false;
  }
}
