import { useEffect } from 'react';

export const APP_NAME = '说得来';

/** Names the page in the browser's tab while the component stands. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · ${APP_NAME}` : APP_NAME;
  }, [title]);
}
