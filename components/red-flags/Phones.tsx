/** The person's own numbers: to call where the advice is to call, and to write down. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Call } from '../../content/red-flags/red-flag.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { dialled, isPhone } from '../../core/phone.ts';
import { model } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';
import { Icon } from '../parts/Icon.tsx';
import './phones.css';

const PHONES = ['gpPhone', 'outOfHoursPhone'] as const;
type Phone = (typeof PHONES)[number];

/** Whom each call may reach: an appointment is made with one's own huisarts, and danger to life is for 112 alone. */
const FOR: Readonly<Record<Call, readonly Phone[]>> = {
  emergency: [],
  'gp-now': PHONES,
  'gp-today': PHONES,
  'gp-week': ['gpPhone'],
};

/** Links to the numbers that were written down; nothing where none was. */
export function CallPhones({ call, words }: { call: Call; words: PageWords }) {
  const { settings } = model.value;
  return FOR[call]
    .filter((name) => settings[name] !== '')
    .map((name) => (
      <p key={name}>
        <a class="call-phone" data-testid={`call-${name}`} href={`tel:${dialled(settings[name])}`}>
          <Icon name="phone" />
          {words.redFlags.callNumber(words.redFlags.phones[name], settings[name])}
        </a>
      </p>
    ));
}

/** The fields; each saves itself when the reader leaves it. */
export function PhoneFields({ words }: { words: PageWords }) {
  return (
    <>
      {PHONES.map((name) => (
        <PhoneField key={name} name={name} words={words} />
      ))}
      <p class="hint">{words.redFlags.phonesHint}</p>
    </>
  );
}

function PhoneField({ name, words }: { name: Phone; words: PageWords }) {
  const id = useId();
  // What is no number stays as it was typed until it is mended.
  const wrong = useSignal<string | null>(null);
  const kept = model.value.settings[name];
  const save = (typed: string) => {
    const phone = typed.trim();
    wrong.value = isPhone(phone) ? null : typed;
    if (wrong.value === null && phone !== kept) void changeSettings({ [name]: phone });
  };
  return (
    <div class="field">
      <label for={id}>{words.redFlags.phones[name]}</label>
      <input
        id={id}
        data-testid={name}
        type="tel"
        autocomplete="off"
        value={wrong.value ?? kept}
        aria-invalid={wrong.value !== null}
        aria-describedby={`${id}-said`}
        onChange={(event) => save(event.currentTarget.value)}
      />
      <p class="wrong" role="alert" id={`${id}-said`}>
        {wrong.value !== null && words.redFlags.phoneWrong}
      </p>
    </div>
  );
}
