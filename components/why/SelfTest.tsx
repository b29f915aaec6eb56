/** A test prompt in half a minute, what can be checked meanwhile, and the question that only a person can answer. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SelfTestWords } from '../../content/words/why.ts';
import { SELF_TEST_AFTER } from '../../core/messages.ts';
import type { Finding } from '../../core/self-check.ts';
import { type Instant, SECOND, type Span } from '../../core/time.ts';
import { checkOurselves, startSelfTest, testIsShown } from '../../store/self-test.ts';
import { now } from '../../store/state.ts';
import { Checks } from './Checks.tsx';
import { Mend } from './Mend.tsx';

type Stage =
  | { readonly name: 'untried' }
  | { readonly name: 'waiting'; readonly due: Instant }
  /** `shown`: the browser holds it. */
  | { readonly name: 'asked'; readonly shown: boolean }
  | { readonly name: 'seen' }
  | { readonly name: 'unseen' };

/** Browsers may let an alarm go off some seconds late. */
const PATIENCE: Span = 15 * SECOND;

export function SelfTest({ words }: { words: SelfTestWords }) {
  const stage = useSignal<Stage>({ name: 'untried' });
  const found = useSignal<readonly Finding[] | null>(null);
  const { value: at } = stage;
  useEffect(() => {
    if (at.name !== 'waiting' || now.value < at.due) return;
    void arrived(at.due).then((shown) => {
      if (shown !== null && stage.peek() === at) stage.value = { name: 'asked', shown };
    });
  }, [at, now.value]);
  const start = async () => {
    found.value = null;
    if (!(await startSelfTest())) return;
    stage.value = { name: 'waiting', due: now.peek() + SELF_TEST_AFTER };
    found.value = await checkOurselves();
  };
  const answer = (name: 'seen' | 'unseen') => () => {
    stage.value = { name };
  };
  return (
    <section aria-labelledby="self-test">
      <h2 id="self-test">{words.title}</h2>
      <p>{words.hint}</p>
      {at.name !== 'waiting' && (
        <button type="button" class="primary" data-testid="self-test" onClick={() => void start()}>
          {at.name === 'untried' ? words.start : words.again}
        </button>
      )}
      {at.name === 'waiting' && <Countdown due={at.due} words={words} />}
      <div role="status">
        {at.name === 'asked' && <p>{at.shown ? words.shown : words.notShown}</p>}
        {at.name === 'seen' && <p data-testid="seen-well">{words.seenWell}</p>}
      </div>
      {at.name === 'asked' && <Question words={words} onAnswer={answer} />}
      {at.name === 'unseen' && <Mend words={words} />}
      {at.name !== 'untried' && <Checks found={found.value} words={words} />}
    </section>
  );
}

/** @returns null while it may still come */
async function arrived(due: Instant): Promise<boolean | null> {
  if (await testIsShown()) return true;
  return now.peek() - due > PATIENCE ? false : null;
}

/** The figure is not read out each second; that it was sent is. */
function Countdown({ due, words }: { due: Instant; words: SelfTestWords }) {
  const left = Math.ceil((due - now.value) / SECOND);
  return (
    <p class="countdown" data-testid="countdown" role="timer">
      {left > 0 ? words.comesIn(left) : words.comesNow}
    </p>
  );
}

interface QuestionProps {
  readonly words: SelfTestWords;
  readonly onAnswer: (name: 'seen' | 'unseen') => () => void;
}

function Question({ words, onAnswer }: QuestionProps) {
  return (
    <div class="question">
      <h3>{words.seen}</h3>
      <p class="hint">{words.honest}</p>
      <div class="buttons">
        <button type="button" data-testid="seen-yes" onClick={onAnswer('seen')}>
          {words.yes}
        </button>
        <button type="button" data-testid="seen-no" onClick={onAnswer('unseen')}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
