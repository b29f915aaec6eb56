/** Which keys are really ours, and how to choose others. */
import { useSignal } from '@preact/signals';
import type { PageWords } from '../../content/words/pages.ts';
import type { KeyWords } from '../../content/words/pages-settings.ts';
import { type KeyName, keys, keysAddress, openKeySettings } from '../../store/keys.ts';
import { Section } from './Section.tsx';

const NAMES: readonly KeyName[] = ['popup', 'search', 'break', 'meeting'];

export function Keys({ words: { settings: says } }: { words: PageWords }) {
  const words = says.keys;
  const now = keys.value;
  const unset = now !== null && NAMES.some((name) => now[name] === '');
  return (
    <Section id="keys" title={says.sections.keys}>
      <p>{words.intro}</p>
      <dl class="keys">
        {NAMES.map((name) => (
          <div key={name}>
            <dt>{words.names[name]}</dt>
            <dd data-testid={`keys-${name}`}>{now !== null && <Pressed keys={now[name]} words={words} />}</dd>
          </div>
        ))}
      </dl>
      {unset && <p class="hint">{words.unsetHint}</p>}
      <Change words={words} />
    </Section>
  );
}

function Pressed({ keys: pressed, words }: { keys: string; words: KeyWords }) {
  return pressed === '' ? <span class="soft">{words.unset}</span> : <kbd>{pressed}</kbd>;
}

function Change({ words }: { words: KeyWords }) {
  const refused = useSignal(false);
  const address = keysAddress();
  const open = async () => {
    refused.value = !(await openKeySettings());
  };
  return (
    <>
      <p>{words.change}</p>
      <button type="button" data-testid="open-keys" onClick={() => void open()}>
        {words.open}
      </button>
      {address !== null && (
        <p class="hint">
          {words.address} <code>{address}</code>
        </p>
      )}
      <p role="status">{refused.value && address === null && words.byHand}</p>
    </>
  );
}
