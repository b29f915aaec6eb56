/** Language and theme. */
import type { PageWords } from '../../content/words/pages.ts';
import type { LanguageChoice, ThemeChoice } from '../../core/settings.ts';
import { model } from '../../store/state.ts';
import { changeSettings } from '../../store/verbs.ts';
import { Section } from './Section.tsx';
import { SelectField } from './SelectField.tsx';

const LANGUAGES: readonly LanguageChoice[] = ['auto', 'nl', 'en'];
const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

export function Look({ words }: { words: PageWords }) {
  const { options } = words;
  return (
    <Section id="look" title={options.look}>
      <LanguageField words={words} />
      <SelectField
        label={options.theme}
        value={model.value.settings.theme}
        choices={THEMES.map((one) => [one, options.themes[one]])}
        testid="theme"
        onChoose={(theme) => changeSettings({ theme })}
      />
    </Section>
  );
}

export function LanguageField({ words }: { words: PageWords }) {
  const { options } = words;
  return (
    <SelectField
      label={options.language}
      value={model.value.settings.language}
      choices={LANGUAGES.map((one) => [one, options.languages[one]])}
      testid="language"
      onChoose={(language) => changeSettings({ language })}
    />
  );
}
