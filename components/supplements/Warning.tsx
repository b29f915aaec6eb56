/** The line that stands wherever a dose stands; over a limit it is marked by shape as well as by colour. */
import type { ComponentChildren } from 'preact';
import type { DoseVerdict } from '../../content/supplements/supplement.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { Icon } from '../parts/Icon.tsx';
import './warning.css';

interface Props {
  readonly verdict: DoseVerdict;
  readonly words: PageWords;
  readonly children: ComponentChildren;
}

export function Warning({ verdict, words, children }: Props) {
  const above = verdict === 'above' || verdict === 'partly';
  return (
    <div class="dose-warning" data-above={above} role="note" aria-label={words.common.heedWarning}>
      <Icon name={above ? 'warning' : 'info'} />
      <p>{children}</p>
    </div>
  );
}
