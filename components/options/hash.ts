/** The hash of the address, followed: back and forward work because each view has its own. */
import { useLayoutEffect, useState } from 'preact/hooks';

interface Place {
  readonly hash: string;
  /** Somebody came here from another view of this page. */
  readonly moved: boolean;
}

export function useHash(): Place {
  const [place, go] = useState<Place>({ hash: location.hash, moved: false });
  // Before the first paint, so that no click is missed.
  useLayoutEffect(() => {
    const read = () => go({ hash: location.hash, moved: true });
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return place;
}
