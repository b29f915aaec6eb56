/** The name of the tab, in the reader's language. */
import { useEffect } from 'preact/hooks';

export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `Rugritme: ${title}`;
  }, [title]);
}
