/** A grave question: it takes the focus, so that no key goes astray. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

export function Question({ title, text, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="question">
      <h4 ref={heading} tabIndex={-1}>
        {title}
      </h4>
      <p>{text}</p>
      <div class="buttons">{children}</div>
    </div>
  );
}
