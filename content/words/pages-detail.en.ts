/** The interface words of one supplement's own screen, in English. */
import type { DetailWords } from './pages-detail.ts';

export const detailEn: DetailWords = {
  own: (amount) => `your dose: ${amount}`,
  limit: (amount, what) => `${amount}: ${what}`,
  relation: { above: 'article above', partly: 'article partly above', within: 'article below' },
  noLimit: 'there is no official limit',
  perDay: (amount) => `From 0 to ${amount} a day`,
  ask: 'Who asks first?',
  clashes: 'What does not go well with it',
  clashesCaption: 'Your pharmacist knows exactly.',
  clashWith: 'Beside',
  clashWhat: 'Distance and why',
  apart: (from, to) => `${from} to ${to} hours in between`,
  around: (before, from, to) => `at least ${before} hours before, or ${from} to ${to} hours after`,
  askPharmacist: 'ask your pharmacist',
  forms: 'Forms',
  contents: 'Magnesium itself in the whole compound',
  form: 'Form',
  share: 'Magnesium',
  percent: (share) => `about ${share}%`,
  ownSum: 'Our own sum from molar masses. Look on your label for what is really in it.',
  moment: 'When do you take it?',
  steps: {
    'none-shown': 'no effect shown',
    'too-little': 'not studied enough',
    weak: 'weak evidence',
    fair: 'fair evidence',
  },
  here: 'this holds here',
};
