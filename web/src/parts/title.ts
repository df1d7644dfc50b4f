import { useEffect } from 'react';

/** The title of the window while a page is shown. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Newsgraph' : `${title} – Newsgraph`;
  }, [title]);
}
