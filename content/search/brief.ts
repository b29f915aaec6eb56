/**
 * One line of each supplement where there is room for one line: the address bar. The warning stands before the dose,
 * so that the browser never cuts off the warning and leaves the dose.
 */

import type { SupplementId } from '../../core/supplements/product.ts';
import type { Language } from '../language.ts';

const warnings: Readonly<Record<Language, Readonly<Record<SupplementId, string>>>> = {
  nl: {
    'omega-3': 'Hartziekte, bloedverdunners of visallergie? Vraag het eerst.',
    magnesium: 'Let op: boven de Europese grens van 250 mg. Overleg eerst.',
    'vitamin-d3': 'Let op: 5000 IE is boven de Europese grens van 4000 IE.',
    curcumin: 'Let op: ver boven de veilige dosis. Overleg eerst met je arts.',
    collagen: 'Allergie voor vis, vlees of ei, of een nierziekte? Overleg eerst.',
    'vitamin-c': 'Nierstenen, een nierziekte of te veel ijzer? Overleg eerst.',
  },
  en: {
    'omega-3': 'Heart disease, blood thinners or fish allergy? Ask first.',
    magnesium: 'Take care: above the European limit of 250 mg. Ask first.',
    'vitamin-d3': 'Take care: 5000 IU is above the European limit of 4000 IU.',
    curcumin: 'Take care: far above the safe dose. Ask your doctor first.',
    collagen: 'Allergic to fish, meat or egg, or kidney disease? Ask first.',
    'vitamin-c': 'Kidney stones, kidney disease or too much iron? Ask first.',
  },
};

/** The warning and the article's dose in one line. */
export const briefLines: Readonly<Record<Language, (id: SupplementId, dose: string) => string>> = {
  nl: (id, dose) => `${warnings.nl[id]} Het artikel noemt ${dose}.`,
  en: (id, dose) => `${warnings.en[id]} The article says ${dose}.`,
};
