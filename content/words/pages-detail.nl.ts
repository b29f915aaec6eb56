/** The interface words of one supplement's own screen, in Dutch. */
import type { DetailWords } from './pages-detail.ts';

export const detailNl: DetailWords = {
  own: (amount) => `jouw dosis: ${amount}`,
  limit: (amount, what) => `${amount}: ${what}`,
  relation: { above: 'artikel erboven', partly: 'artikel deels erboven', within: 'artikel eronder' },
  noLimit: 'er is geen officiële grens',
  perDay: (amount) => `Van 0 tot ${amount} per dag`,
  ask: 'Wie vraagt het eerst?',
  clashes: 'Wat er niet goed mee samengaat',
  clashesCaption: 'Je apotheker weet het precies.',
  clashWith: 'Naast',
  clashWhat: 'Afstand en waarom',
  apart: (from, to) => `${from} tot ${to} uur ertussen`,
  around: (before, from, to) => `minstens ${before} uur ervoor, of ${from} tot ${to} uur erna`,
  askPharmacist: 'vraag het je apotheker',
  forms: 'Vormen',
  contents: 'Magnesium zelf in de hele stof',
  form: 'Vorm',
  share: 'Magnesium',
  percent: (share) => `ongeveer ${share}%`,
  ownSum: 'Onze eigen berekening uit de molmassa. Kijk op je etiket wat er echt in zit.',
  moment: 'Wanneer neem je het?',
  steps: {
    'none-shown': 'geen aangetoond effect',
    'too-little': 'onvoldoende onderzocht',
    weak: 'zwak bewijs',
    fair: 'redelijk bewijs',
  },
  here: 'dit geldt hier',
};
