/** The article's summary: to read, to search in, to jump through. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { route } from '../../store/state.ts';
import { articleText, pageWords, supplementTexts } from '../../store/texts.ts';
import { Approach } from './Approach.tsx';
import { Basics } from './Basics.tsx';
import { Contents } from './Contents.tsx';
import { Doses } from './Doses.tsx';
import { Disclaimer, Head } from './Frame.tsx';
import { Needle } from './Marked.tsx';
import { needleOf } from './match.ts';
import { useMatches } from './matches.ts';
import { Phases } from './Phases.tsx';
import { partOf, useDeepLink, useReadPart } from './place.ts';
import { Questions } from './Questions.tsx';
import { Search } from './Search.tsx';
import './article.css';
import './ours.css';
import './reading.css';

export default function Article() {
  const root = useRef<HTMLElement>(null);
  const query = useSignal('');
  const [text, supplements, words] = [articleText.value, supplementTexts.value, pageWords.value];
  const shown = text !== null && supplements !== null && words !== null;
  const part = partOf(route.value.part);
  const needle = needleOf(query.value);
  const read = useReadPart(root, part, shown);
  const matches = useMatches(root, needle, text);
  useDeepLink(root, part, shown);
  if (!shown) return null;
  return (
    <article class="reading article" ref={root}>
      <Head text={text} words={words} />
      <div class="article-bar">
        <Search
          query={query.value}
          searching={needle !== ''}
          matches={matches}
          headings={text.headings}
          words={words}
          onQuery={(next) => {
            query.value = next;
          }}
        />
        <Contents headings={text.headings} current={read.value} words={words} />
      </div>
      <Needle.Provider value={needle}>
        <Basics text={text} words={words} />
        <Approach text={text} />
        <Doses text={text} supplements={supplements} words={words} />
        <Phases text={text} words={words} />
        <Questions text={text} words={words} />
        <Disclaimer text={text} words={words} />
      </Needle.Provider>
    </article>
  );
}
