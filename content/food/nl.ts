/** The five questions about food in Dutch, as the fact sheet words them. */
import type { FoodTexts } from './food.ts';

export const foodNl: FoodTexts = {
  title: 'Vijf vragen over eten',
  intro:
    'Eén keer vragen we of tips over eten bij je passen. Je antwoorden blijven op deze computer en je kunt ze altijd wijzigen.',
  questions: {
    medicines: 'Gebruik je medicijnen?',
    pregnant: 'Ben je zwanger of geef je borstvoeding?',
    eating: 'Heb (of had) je een eetstoornis, of ben je snel bezig met gewicht en eten?',
    organs: 'Heb je een ziekte van nieren, lever, hart, galblaas of alvleesklier?',
    frail: 'Ben je jonger dan 18, heb je ondergewicht, of had je een maagverkleining, jicht of nierstenen?',
  },
  yes: 'Ja',
  no: 'Nee',
  save: 'Bewaar',
  missing: 'Beantwoord alle vijf de vragen. Er is nog niets bewaard.',
  begin: 'Beantwoord de vijf vragen',
  change: 'Wijzig je antwoorden',
  means: {
    neutral: 'Je ziet gewone tips over eten en drinken, geen dieet.',
    consult: 'Je ziet geen tips over eten. Overleg eerst met je huisarts of diëtist.',
    nothing: 'Rugritme laat eten verder rusten: geen tips en niets om te tellen.',
  },
  care: 'Minder koolhydraten eten werkt door op je medicijnen en je lichaam. Overleg eerst met je huisarts, praktijkondersteuner of diëtist. Verander nooit zelf je medicijnen.',
};
