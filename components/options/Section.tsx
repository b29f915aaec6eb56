/** A part of the page under its heading, and the list of parts above. */
import type { ComponentChildren } from 'preact';
import type { PageWords } from '../../content/words/pages.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export function Contents({ words: { options, settings } }: { words: PageWords }) {
  const { prompts, breaks, hours, quiet, sound, exercises, measuring, keys, care } = settings.sections;
  const parts = {
    prompts,
    breaks,
    hours,
    quiet,
    sound,
    exercises,
    measuring,
    keys,
    care,
    look: options.look,
    data: options.data,
  };
  return (
    <nav class="contents" aria-label={settings.contents}>
      <ul>
        {Object.entries(parts).map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
