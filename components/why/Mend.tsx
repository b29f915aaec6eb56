/** How to bring back a notification that nobody saw: this computer's own steps first. */
import { useEffect, useRef } from 'preact/hooks';
import type { SelfTestWords } from '../../content/words/why.ts';
import { SYSTEMS, type System } from '../../core/user-agent.ts';
import { environment } from '../../store/self-test.ts';

export function Mend({ words }: { words: SelfTestWords }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const own = environment().system;
  return (
    <div data-testid="mend">
      <h3 ref={heading} tabIndex={-1}>
        {words.mend(words.systems[own].name)}
      </h3>
      <Steps steps={words.systems[own].steps} />
      <h3>{words.inBrowser}</h3>
      <ul>
        {words.browserSteps.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <details>
        <summary>{words.otherSystems}</summary>
        {SYSTEMS.filter((one) => one !== own).map((one) => (
          <Other key={one} system={one} words={words} />
        ))}
      </details>
    </div>
  );
}

function Other({ system, words }: { system: System; words: SelfTestWords }) {
  const { name, steps } = words.systems[system];
  return (
    <>
      <h4>{name}</h4>
      <Steps steps={steps} />
    </>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol>
      {steps.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ol>
  );
}
