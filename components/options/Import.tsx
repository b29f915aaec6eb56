/** Import of an exported file: how much it brought, or in a sentence why it was refused. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { PageWords } from '../../content/words/pages.ts';
import type { Trouble } from '../../core/messages.ts';
import { importText } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

type Outcome = { readonly added: number } | { readonly trouble: Trouble };

export function Import({ words }: { words: PageWords }) {
  const id = useId();
  const outcome = useSignal<Outcome | null>(null);
  const { options } = words;
  const bring = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    outcome.value = null;
    outcome.value = await read(file);
    // So that the same file, mended, can be chosen again.
    input.value = '';
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
          onChange={(event) => void bring(event.currentTarget)}
        />
      </div>
      {outcome.value !== null && <Result outcome={outcome.value} words={words} />}
    </>
  );
}

async function read(file: File): Promise<Outcome> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The file was moved or may not be read: to the reader the same as one that is broken.
    return { trouble: 'import-broken' };
  }
  const reply = await importText(text);
  return reply.ok ? { added: reply.added ?? 0 } : { trouble: reply.trouble };
}

/** A refusal is heard from the page's own notice; here it stays to be read beside the file that caused it. */
function Result({ outcome, words }: { outcome: Outcome; words: PageWords }) {
  if ('trouble' in outcome) return <p class="wrong">{spoken.value?.words.trouble[outcome.trouble]}</p>;
  return <p role="status">{words.options.imported(outcome.added)}</p>;
}
