/** What a file holds and what of it would be added: nothing happens before the press. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PreviewWords } from '../../content/words/data.ts';
import type { Preview } from '../../core/preview.ts';
import type { LocalDate } from '../../core/time.ts';
import { locale } from '../../store/format.ts';

interface Props {
  readonly preview: Preview;
  readonly text: string;
  readonly words: PreviewWords;
  readonly onBring: (text: string) => Promise<void>;
  readonly onLeave: () => void;
}

export function ImportPreview({ preview, text, words, onBring, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [busy, work] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const { events, added, from, to } = preview;
  const bring = () => {
    work(true);
    void onBring(text);
  };
  return (
    <section class="card preview" data-testid="import-preview" aria-labelledby="preview-title">
      <h4 id="preview-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h4>
      {from !== null && to !== null && <p>{words.holds(events, fullDate(from), fullDate(to))}</p>}
      {added === 0 ? <p>{words.nothing}</p> : <Changes preview={preview} words={words} />}
      <div class="buttons">
        <button
          type="button"
          class={added === 0 ? '' : 'primary'}
          data-testid="import-confirm"
          disabled={busy}
          onClick={bring}
        >
          {added === 0 ? words.close : words.confirm}
        </button>
        {added > 0 && (
          <button type="button" data-testid="import-leave" disabled={busy} onClick={onLeave}>
            {words.cancel}
          </button>
        )}
      </div>
    </section>
  );
}

function Changes({ preview, words }: Pick<Props, 'preview' | 'words'>) {
  const { added, known, breaks, ticks, told, portions, products, exercises } = preview;
  const more = [
    [breaks, words.breaks],
    [ticks, words.ticks],
    [told, words.told],
    [portions, words.portions],
    [products, words.products],
    [exercises, words.exercises],
  ] as const;
  return (
    <>
      <p class="part">{words.addedTitle}</p>
      <ul>
        <li>{words.added(added, known)}</li>
        {more.map(([count, say]) => count > 0 && <li key={say(count)}>{say(count)}</li>)}
      </ul>
      <p class="part">{words.hereTitle}</p>
      <ul>
        {linesOf(preview, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function linesOf({ programme, brought, kept }: Preview, words: PreviewWords): readonly string[] {
  const start = programme === undefined ? [] : [words.programme(programme && fullDate(programme))];
  return [
    ...start,
    ...brought.map((part) => words.brought[part]),
    ...kept.map((part) => words.kept[part]),
    words.unchanged,
  ];
}

/** With its year: a file may be old. */
function fullDate(date: LocalDate): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale(), { dateStyle: 'long' });
}
