/** The five questions about food in English. */
import type { FoodTexts } from './food.ts';

export const foodEn: FoodTexts = {
  title: 'Five questions about food',
  intro:
    'We ask once whether tips about food suit you. Your answers stay on this computer and you can always change them.',
  questions: {
    medicines: 'Do you take medicines?',
    pregnant: 'Are you pregnant or breastfeeding?',
    eating: 'Do you have (or did you have) an eating disorder, or are weight and food quickly on your mind?',
    organs: 'Do you have a disease of the kidneys, liver, heart, gallbladder or pancreas?',
    frail:
      'Are you under 18 or underweight, or did you have stomach-reduction surgery, gout or kidney stones?',
  },
  yes: 'Yes',
  no: 'No',
  save: 'Save',
  missing: 'Answer all five questions. Nothing has been saved yet.',
  begin: 'Answer the five questions',
  change: 'Change your answers',
  means: {
    neutral: 'You see ordinary tips about food and drink, no diet.',
    consult: 'You see no tips about food. Ask your GP or dietitian first.',
    nothing: 'Rugritme leaves food alone: no tips and nothing to count.',
  },
  care: 'Eating fewer carbohydrates affects your medicines and your body. Talk to your GP, practice nurse or dietitian first. Never change your medicines yourself.',
};
