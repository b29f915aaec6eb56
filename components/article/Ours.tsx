/** A box that keeps what we add apart from what the article says. */
import type { ComponentChildren } from 'preact';
import type { PageWords } from '../../content/words/pages.ts';
import { Marked } from './Marked.tsx';

interface Props {
  readonly words: PageWords;
  readonly title?: string;
  readonly text: readonly string[];
  readonly children?: ComponentChildren;
}

export function Ours({ words, title, text, children }: Props) {
  return (
    <div class="ours" role="note" aria-label={title ?? words.common.ours}>
      <p class="ours-label">{words.common.ours}</p>
      {title !== undefined && (
        <h3>
          <Marked text={title} />
        </h3>
      )}
      {text.map((one) => (
        <p key={one}>
          <Marked text={one} />
        </p>
      ))}
      {children}
    </div>
  );
}

/** A caution that says in its own words that it is ours. */
export function Caution({ text }: { text: string }) {
  return (
    <div class="ours caution" role="note">
      <p>
        <Marked text={text} />
      </p>
    </div>
  );
}
