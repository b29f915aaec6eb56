/** Import of an exported file: what it holds and would add, then a press; or in a sentence why it was refused. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { DataWords } from '../../content/words/data.ts';
import type { PageWords } from '../../content/words/pages.ts';
import type { Trouble } from '../../core/messages.ts';
import type { Preview } from '../../core/preview.ts';
import { notice } from '../../store/state.ts';
import { importText } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { ImportPreview } from './ImportPreview.tsx';

type Stage =
  | { readonly at: 'reading' }
  | { readonly at: 'preview'; readonly preview: Preview; readonly text: string }
  | { readonly at: 'done'; readonly added: number }
  | { readonly at: 'refused'; readonly trouble: Trouble };

interface Props {
  readonly words: PageWords;
  readonly own: DataWords;
}

export function Import({ words, own }: Props) {
  const id = useId();
  const stage = useSignal<Stage | null>(null);
  const { options } = words;
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    stage.value = { at: 'reading' };
    stage.value = await looked(file);
    if (stage.value.at === 'refused') notice.value = { kind: 'trouble', trouble: stage.value.trouble };
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };
  const bring = async (text: string) => {
    const reply = await importText(text);
    stage.value = reply.ok
      ? { at: 'done', added: reply.added ?? 0 }
      : { at: 'refused', trouble: reply.trouble };
  };
  return (
    <>
      <h3>{options.importTitle}</h3>
      <p class="hint">{options.importHint}</p>
      <div class="field">
        <label for={id}>{options.importDo}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          data-testid="import"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </div>
      <Outcome stage={stage.value} words={words} own={own} />
      {stage.value?.at === 'preview' && (
        <ImportPreview
          {...stage.value}
          words={own.preview}
          onBring={bring}
          onLeave={() => {
            stage.value = null;
          }}
        />
      )}
    </>
  );
}

async function looked(file: File): Promise<Stage> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The file was moved or may not be read: to the reader the same as one that is broken.
    return { at: 'refused', trouble: 'import-broken' };
  }
  const { lookInto } = await import('../../store/data/preview.ts');
  const found = await lookInto(text);
  return 'trouble' in found
    ? { at: 'refused', trouble: found.trouble }
    : { at: 'preview', preview: found.preview, text };
}

/** A refusal is heard from the page's own notice; here it stays to be read beside the file that caused it. */
function Outcome({ stage, words, own }: Props & { readonly stage: Stage | null }) {
  if (stage?.at === 'refused') return <p class="wrong">{spoken.value?.words.trouble[stage.trouble]}</p>;
  const says =
    stage?.at === 'reading'
      ? own.preview.reading
      : stage?.at === 'done' && words.options.imported(stage.added);
  return <p role="status">{says}</p>;
}
