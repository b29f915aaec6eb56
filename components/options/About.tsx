/** What is kept, whose the words are, which sources they lean on, and which version this is. */
import { SOURCES } from '../../content/sources.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { Section } from './Section.tsx';

export function Kept({ words }: { words: PageWords }) {
  return (
    <Section id="kept" title={words.options.kept}>
      <ul>
        {words.options.keptList.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Section>
  );
}

interface AboutProps {
  readonly version: string;
  readonly notAffiliated: string;
  readonly words: PageWords;
}

export function About({ version, notAffiliated, words }: AboutProps) {
  const { common, options } = words;
  const sources = Object.values(SOURCES);
  return (
    <Section id="about" title={options.about}>
      <p>{options.version(version)}</p>
      <p>{notAffiliated}</p>
      <p>{common.disclaimer}</p>
      <p>
        <a href="/welcome.html">{options.welcome}</a>
      </p>
      <details>
        <summary>{options.allSources(sources.length)}</summary>
        <ul class="sources">
          {sources.map(({ title, url }) => (
            <li key={title}>
              <a href={url} target="_blank" rel="noreferrer">
                {title}
                <span class="visually-hidden"> {common.newTab}</span>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
