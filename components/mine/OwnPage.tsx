/** The frame of the check and the list. It comes in the place of a link: its heading takes the focus that one had. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MineWords } from '../../content/mine/mine.ts';
import { hashOf, SUPPLEMENTS } from '../../core/route.ts';
import '../article/reading.css';
import './mine.css';

interface Props {
  readonly class?: string;
  readonly title: string;
  readonly words: MineWords;
  readonly children: ComponentChildren;
}

export function OwnPage({ class: own = '', title, words: { check, list }, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes into sight, and a screen reader reads on from it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class={`reading mine ${own}`}>
      <p>
        <a class="back" href={hashOf(SUPPLEMENTS)}>
          {list.back}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <p>{check.closing}</p>
    </div>
  );
}
