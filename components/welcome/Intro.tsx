/** What Rugritme does, what it keeps, and what it is not. */
import type { PageWords } from '../../content/words/pages.ts';

interface Props {
  readonly notAffiliated: string;
  readonly words: PageWords;
}

export function Intro({ notAffiliated, words }: Props) {
  const { common, welcome } = words;
  return (
    <>
      <Points id="what" title={welcome.whatTitle} points={welcome.what} />
      <Points id="keeps" title={welcome.keepsTitle} points={welcome.keeps} />
      <section class="advice" aria-labelledby="limits">
        <h2 id="limits">{welcome.limitsTitle}</h2>
        <p>{common.disclaimer}</p>
        <p>{notAffiliated}</p>
      </section>
    </>
  );
}

function Points({ id, title, points }: { id: string; title: string; points: readonly string[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {points.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
}
