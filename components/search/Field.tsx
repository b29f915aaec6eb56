/** The field to search in: Enter opens the first that is found. The arrow keys are those of the whole list. */
import type { RefObject } from 'preact';
import type { SearchWords } from '../../content/words/pages.ts';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** Where Enter leads; nothing where nothing is found. */
  readonly first: string | undefined;
  readonly words: SearchWords;
  readonly onQuery: (query: string) => void;
  /** Somebody has typed what they wanted and goes on: by Enter, or to what was found. */
  readonly onTyped: (query: string) => void;
}

export function Field({ field, query, first, words, onQuery, onTyped }: Props) {
  const openFirst = (event: Event) => {
    event.preventDefault();
    if (first !== undefined) location.hash = first;
  };
  return (
    <search>
      <form onSubmit={openFirst}>
        <input
          ref={field}
          type="search"
          data-testid="supplement-search"
          aria-label={words.label}
          placeholder={words.placeholder}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onChange={(event) => onTyped(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
