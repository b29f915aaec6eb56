/** What the person told of their health, to look at and to change. */
import type { PageWords } from '../../content/words/pages.ts';
import { foodTexts } from '../../store/texts.ts';
import { FoodAnswers } from '../food/FoodAnswers.tsx';
import { PhoneFields } from '../red-flags/Phones.tsx';
import { Section } from './Section.tsx';

export function Care({ words }: { words: PageWords }) {
  return (
    <Section id="care" title={words.settings.sections.care}>
      <h3>{words.redFlags.phonesTitle}</h3>
      <PhoneFields words={words} />
      <h3>{foodTexts.value?.title}</h3>
      <FoodAnswers />
    </Section>
  );
}
