/** Components that arrive as a chunk of their own; until one is there something else keeps its place. */
import type { ComponentType, VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { arrives } from '../../store/loading.ts';

/** @returns a component that hands its props on to the real one; `load` fetches that before it is shown */
export function lazyWith<Props extends object>(
  bring: () => Promise<{ default: ComponentType<Props> }>,
  meanwhile: VNode | null = <div class="loading" aria-busy="true" />,
) {
  let View: ComponentType<Props> | null = null;
  const load = async () => {
    View = (await bring()).default;
  };
  function Lazy(props: Props) {
    const [, arrived] = useState(View !== null);
    // Before the page can be called ready without it.
    useLayoutEffect(() => {
      if (View === null) void arrives(load().then(() => arrived(true)));
    }, []);
    return View === null ? meanwhile : <View {...props} />;
  }
  return Object.assign(Lazy, { load });
}
