/** Each supplement's own screen in English; the same figures as in Dutch, field by field. */
import type { DetailTexts } from './detail.ts';

const ASK = 'Ask your GP or pharmacist first with:';

export const detailsEn: DetailTexts = {
  'omega-3': {
    limits: ['no concern up to here, Europe', 'stricter, Germany, from all sources'],
    askLead: ASK,
    ask: [
      'heart disease or atrial fibrillation, also in the past',
      'blood thinners or a bleeding disorder',
      'an operation soon',
      'an allergy to fish or shellfish (krill is a shellfish)',
      'pregnancy: certainly no cod liver oil then',
      'an age under 18',
    ],
    clashes: [
      {
        with: 'Blood thinners and platelet inhibitors, such as aceno\u00ADcoumarol, apixaban, clopidogrel',
        why: 'At a high dose you may bleed more easily. EFSA did not see that more often up to 5000 mg a day. Tell the thrombosis service too.',
      },
      {
        with: 'Anti-inflammatory painkillers, such as ibuprofen, naproxen, diclofenac',
        why: 'At a high dose you may bleed more easily.',
      },
      {
        with: 'Cod liver oil beside another product with vitamin D',
        why: 'Add up the vitamin D.',
      },
    ],
    forms: [
      'Fish oil (triglycerides or ethyl ester), krill oil or algae oil. Algae oil comes from plants.',
      'Without fat you take up less from an ethyl ester.',
      'Keep it cool and dark. Does it smell rancid? Throw it away.',
    ],
    moment: 'With breakfast or lunch, and a second part with dinner. It goes with fat.',
  },
  magnesium: {
    limits: ['European upper limit, from supplements', 'Norway and United States'],
    askLead: ASK,
    ask: [
      'kidney disease: do not use it without your doctor then',
      'heart block or a slow heartbeat',
      'myasthenia gravis',
      'a long-term bowel disease',
      'pregnancy',
      'a child',
    ],
    clashes: [
      {
        with: 'Antibiotics: doxycycline, cipro\u00ADfloxacin and their family',
        why: 'Counted for the antibiotic. Stopping magnesium during the course is simplest.',
      },
      {
        with: 'Medicines for osteoporosis (bis\u00ADphosphonates)',
        why: 'Otherwise you take up less of them.',
      },
      { with: 'Iron', why: 'Otherwise you take up less of it.' },
      {
        with: 'Nitro\u00ADfurantoin, penicill\u00ADamine, eltrombopag',
        why: 'Otherwise you take up less of them.',
      },
      { with: 'Levo\u00ADthyroxine (thyroid)', why: 'Otherwise you take up less of it.' },
      { with: 'Dolutegravir, gabapentin, myco\u00ADphenolate', why: 'Otherwise you take up less of them.' },
      { with: 'Spirono\u00ADlactone, amiloride', why: 'Your body gets rid of less magnesium.' },
    ],
    forms: [
      'You take up citrate and bisglycinate better than oxide.',
      'Citrate and oxide loosen your stool sooner.',
    ],
    moment:
      'In the evening, or spread over lunch and evening, with food. Not together with iron or antibiotics.',
  },
  'vitamin-d3': {
    limits: ['European upper limit, from all sources', 'highest dose in a Dutch supplement'],
    askLead: ASK,
    ask: [
      'kidney stones or kidney disease, also in the past',
      'too much calcium in your blood',
      'sarcoidosis, tuberculosis or lymphoma',
      'an overactive parathyroid',
      'pregnancy',
      'a child',
    ],
    clashes: [
      {
        with: 'Another product with vitamin D: multi\u00ADvitamin, cod liver oil, calcium with D',
        why: 'Add everything up: the limit is for the total.',
      },
      {
        with: 'Diuretics such as hydro\u00ADchloro\u00ADthiazide or chlor\u00ADtalidone, and calcium tablets',
        why: 'Your calcium can get too high.',
      },
      { with: 'Digoxin', why: 'With too much calcium your heart can beat irregularly.' },
      {
        with: 'Phenytoin, carba\u00ADmazepine, rifampicin',
        why: 'They leave you less vitamin D.',
      },
      { with: 'Orlistat, colestyr\u00ADamine, paraffin', why: 'You take up less vitamin D.' },
    ],
    forms: [
      'On the label D3 is called cholecalciferol or colecalciferol; D2 is ergocalciferol.',
      'Drops, tablets or capsules. Vegan D3 comes from lichen.',
    ],
    moment: 'With breakfast or lunch, at the same time each day. Fat helps you take it up.',
  },
  curcumin: {
    limits: ['safe at 70 kilos, 3 mg per kilo', 'safe at 60 kilos, from supplements'],
    askLead: 'Do not use this unless your doctor agrees, with:',
    ask: [
      'medicines, whichever they are',
      'liver disease (also in the past) or a lot of alcohol',
      'gallstones or a blocked bile duct',
      'pregnancy, breastfeeding or a wish for a child, yours or your partner’s',
      'cancer, now or in the past, or a transplant',
      'an operation soon',
      'kidney stones, diabetes or an iron deficiency',
      'an age under 18',
    ],
    clashes: [
      {
        with: 'All medicines, because of piperine (black pepper)',
        why: 'With piperine more of several medicines gets into your blood. Never take them together.',
      },
      {
        with: 'Blood thinners, such as aceno\u00ADcoumarol and phenpro\u00ADcoumon',
        why: 'In a user of such a medicine the blood became far too thin within weeks.',
      },
      {
        with: 'Platelet inhibitors, anti-inflammatory painkillers and anti\u00ADdepressants (SSRI)',
        why: 'You may bleed more easily.',
      },
      {
        with: 'Tamoxifen and other cancer medicines',
        why: 'Less of the active form of tamoxifen gets into your blood. Ask your specialist.',
      },
      {
        with: 'Tacrolimus, ciclosporin',
        why: 'There is a report of damage to the kidneys.',
      },
      { with: 'Lithium, digoxin, phenytoin', why: 'A small difference in your blood matters already.' },
      { with: 'Diabetes medicines; iron', why: 'A hypo can come sooner. You take up less iron.' },
    ],
    forms: [
      'Turmeric powder, extract, or a form that you take up better: with piperine, phytosome, micelles, liposomes, nano.',
      'The better you take it up, the less the safe daily dose protects you.',
      'How much piperine is safe we did not find confirmed. Ask your pharmacist.',
    ],
    moment:
      'With dinner, with fat, and only if your doctor or pharmacist agrees. Never together with medicines.',
  },
  collagen: {
    limits: [],
    askLead: ASK,
    ask: [
      'kidney disease with a limit on protein',
      'an allergy to fish, beef, pork, chicken or egg',
      'pregnancy: little is known about it',
    ],
    clashes: [
      {
        with: 'Levo\u00ADthyroxine (thyroid)',
        why: 'You must take that on an empty stomach. Take collagen at another time.',
      },
    ],
    forms: [
      'Hydrolysate (peptides) or gelatin. Type II is another product, in quite another amount.',
      "Collagen always comes from an animal. 'Vegan collagen' holds none.",
    ],
    moment: 'With breakfast or lunch, together with vitamin C. It may go into a drink.',
  },
  'vitamin-c': {
    limits: ['no harm found up to here, on top of your food'],
    askLead: ASK,
    ask: [
      'kidney stones, now or in the past',
      'kidney disease',
      'too much iron in your blood (haemochromatosis)',
      'G6PD deficiency',
    ],
    clashes: [
      { with: 'Iron tablets', why: 'You take up more iron.' },
      {
        with: 'Blood thinners such as aceno\u00ADcoumarol',
        why: 'A high dose can disturb how they work; that is rare.',
      },
      { with: 'Glucose sensor or glucose meter', why: 'The reading can be off. Check in the manual.' },
    ],
    forms: ['Ascorbic acid, calcium ascorbate or sodium ascorbate.'],
    moment: 'With breakfast or lunch, together with collagen.',
  },
};
