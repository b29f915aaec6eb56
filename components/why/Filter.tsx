/** Shows one kind of decision, or all. */
import type { WhyWords } from '../../content/words/why.ts';
import { GROUPS, type Group } from '../../core/why/decision.ts';

interface Props {
  readonly chosen: Group | null;
  readonly words: WhyWords;
  readonly onChoose: (group: Group | null) => void;
}

export function Filter({ chosen, words, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these buttons send nothing.
    <div class="filter" role="group" aria-label={words.filter}>
      {[null, ...GROUPS].map((one) => (
        <button
          key={one}
          type="button"
          data-testid={`show-${one ?? 'all'}`}
          aria-pressed={chosen === one}
          onClick={() => onChoose(one)}
        >
          {one === null ? words.all : words.groups[one]}
        </button>
      ))}
    </div>
  );
}
