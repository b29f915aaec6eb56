/** What holds a prompt back, and what Rugritme sees and does not see for it. */
import type { PageWords } from '../../content/words/pages.ts';
import type { QuietWords } from '../../content/words/pages-settings.ts';
import { model } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';
import { CheckField } from './CheckField.tsx';
import { Section } from './Section.tsx';

export function Quiet({ words: { settings: says } }: { words: PageWords }) {
  const { waitForTyping, holdForSound } = model.value.settings;
  const { quiet } = says;
  return (
    <Section id="quiet" title={says.sections.quiet}>
      <p>{quiet.intro}</p>
      <CheckField
        label={quiet.waitForTyping}
        hint={quiet.waitForTypingHint}
        checked={waitForTyping}
        testid="wait-for-typing"
        onToggle={(checked) => changeSettings({ waitForTyping: checked })}
      />
      <CheckField
        label={quiet.holdForSound}
        hint={quiet.holdForSoundHint}
        checked={holdForSound}
        testid="hold-for-sound"
        onToggle={(checked) => changeSettings({ holdForSound: checked })}
      />
      <Sees words={quiet} />
    </Section>
  );
}

function Sees({ words }: { words: QuietWords }) {
  return (
    <div class="sees">
      <List title={words.seesTitle} points={words.sees} />
      <List title={words.seesNotTitle} points={words.seesNot} />
    </div>
  );
}

function List({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {points.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
