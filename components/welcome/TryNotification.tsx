/** A test notification, and what to do when it was not seen. */
import { useSignal } from '@preact/signals';
import type { PageWords } from '../../content/words/pages.ts';
import { testNotification } from '../../store/verbs.ts';

type Seen = 'untried' | 'asked' | 'yes' | 'no';

export function TryNotification({ words }: { words: PageWords }) {
  const seen = useSignal<Seen>('untried');
  const { welcome } = words;
  const send = async () => {
    const reply = await testNotification();
    if (reply.ok) seen.value = 'asked';
  };
  const answer = (to: Seen) => () => {
    seen.value = to;
  };
  return (
    <section aria-labelledby="test">
      <h2 id="test">{welcome.testTitle}</h2>
      <p>{welcome.testText}</p>
      <button type="button" data-testid="test-notification" onClick={() => void send()}>
        {seen.value === 'untried' ? welcome.test : welcome.testAgain}
      </button>
      <div role="status">
        {seen.value === 'asked' && <p>{welcome.seen}</p>}
        {seen.value === 'yes' && <p>{welcome.seenWell}</p>}
        {seen.value === 'no' && <SwitchOn words={words} />}
      </div>
      {seen.value === 'asked' && (
        <div class="buttons">
          <button type="button" data-testid="seen-yes" onClick={answer('yes')}>
            {welcome.yes}
          </button>
          <button type="button" data-testid="seen-no" onClick={answer('no')}>
            {welcome.no}
          </button>
        </div>
      )}
    </section>
  );
}

function SwitchOn({ words }: { words: PageWords }) {
  return (
    <>
      <p>{words.welcome.notSeen}</p>
      <ul>
        {words.welcome.systems.map(({ name, how }) => (
          <li key={name}>
            <strong>{name}</strong>: {how}
          </li>
        ))}
      </ul>
    </>
  );
}
