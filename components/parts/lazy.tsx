/** Components that arrive as a chunk of their own; until one is there its place stays empty, for some milliseconds. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** @returns a component that loads the real one when it is first shown, and hands its props on */
export function lazyWith<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [shown, show] = useState({ view: loaded });
    useEffect(() => {
      if (shown.view !== null) return;
      void load().then((module) => {
        loaded = module.default;
        show({ view: loaded });
      });
    }, [shown]);
    return shown.view === null ? <div class="loading" aria-busy="true" /> : <shown.view {...props} />;
  };
}
