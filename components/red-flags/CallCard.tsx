/** Whom to call and what to say: under a heading of its own, calm, with 112 as a link where it may be needed. */
import type { ComponentChildren } from 'preact';
import type { Call, RedFlagTexts } from '../../content/red-flags/red-flag.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { Icon } from '../parts/Icon.tsx';
import { CallPhones } from './Phones.tsx';

interface Props {
  readonly call: Call;
  readonly texts: RedFlagTexts;
  readonly words: PageWords;
  readonly children?: ComponentChildren;
}

export function CallCard({ call, texts, words, children }: Props) {
  return (
    <section class="call" data-call={call}>
      <h2>{texts.headings[call]}</h2>
      <p>{texts.advice[call]}</p>
      <CallPhones call={call} words={words} />
      {(call === 'emergency' || call === 'gp-now') && <Call112 words={words} />}
      {children}
    </section>
  );
}

export function Call112({ words }: { words: PageWords }) {
  return (
    <p>
      <a class="call-112" href="tel:112">
        <Icon name="phone" />
        {words.redFlags.call112}
      </a>
    </p>
  );
}
