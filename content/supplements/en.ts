/** The supplements in English; the same figures as in Dutch, field by field. */
import type { SupplementTexts } from './supplement.ts';

export const supplementsEn: SupplementTexts = {
  'omega-3': {
    name: 'Omega-3 (EPA/DHA)',
    dose: '2000-3000 mg a day',
    purpose: 'The article names: anti-inflammatory, protection of nerves.',
    warning:
      'Do you have heart disease, take blood thinners or have a fish allergy? Ask your GP or pharmacist first.',
    safety: [
      'The European food safety authority (EFSA) sees no concern for adults up to 5000 mg of EPA and DHA a day from supplements. The German institute BfR is stricter and keeps to 1500 mg a day from everything together.',
      'A high dose can make heart rhythm problems more frequent, above all if you already have heart or vascular disease.',
      'Do you get palpitations or an irregular heartbeat? Stop and call your GP.',
    ],
    evidence:
      'Not studied enough in back pain. A study of 250 people with neck or back pain had no control group, and only 125 people returned the questionnaire. A review of 17 trials was about other pain, such as in rheumatoid arthritis.',
    label:
      'Add up the EPA and DHA, not the whole amount of fish oil. Cod liver oil also holds vitamins A and D: count that vitamin D too. Take it with a meal that contains fat.',
  },
  magnesium: {
    name: 'Magnesium',
    dose: '400-600 mg a day',
    purpose: 'The article names: muscle relaxation, less stress.',
    warning:
      'Take care: this is more than the European upper limit of 250 mg a day from supplements. Ask your GP or pharmacist first.',
    safety: [
      'More than 250 mg can give you diarrhoea and stomach cramps. That is usually over in 1 to 2 days.',
      "Norway and the United States keep to 350 mg from supplements. That too is less than the article's dose.",
    ],
    unclear:
      'The article does not say whether it means magnesium itself (elemental magnesium) or the weight of the whole compound.',
    evidence:
      'Weak evidence. In a study of 80 people with nerve pain in the back, they first had a drip for 2 weeks. You cannot compare that with magnesium from a shop. In another study there was a difference on day 4, but no longer on day 10.',
    // Own sum from molar masses: 24.3 of 172.4 g/mol.
    label:
      "Look for the amount of magnesium itself ('elemental'), not the weight of the tablet. 1000 mg of magnesium bisglycinate holds about 140 mg of magnesium. Spread it over 2 portions, with food.",
  },
  'vitamin-d3': {
    name: 'Vitamin D3',
    dose: '3000-5000 IU a day',
    purpose: 'The article names: less pain, muscle function.',
    warning:
      'Take care: the European upper limit is 4000 IU a day from everything together; 5000 IU is above it. In the Netherlands a supplement may give at most 3000 IU a day.',
    safety: [
      'Too much vitamin D can raise your calcium too far. That is bad for your kidneys.',
      'Are you very thirsty, do you urinate often or are you nauseous, constipated or confused? Stop and call your GP.',
    ],
    evidence:
      'No effect shown in back pain. A review of 8 trials found no difference from the control groups. A review of 10 trials from 2024 found no clear difference either, also not in people with a deficiency. Do you think you have a deficiency? If needed, have your level tested by your GP.',
    label:
      'Does the label say micrograms? 1 µg is 40 IU. So 75 µg is 3000 IU and 100 µg is 4000 IU. Take it with a meal that contains fat.',
  },
  curcumin: {
    name: 'Curcumin with piperine',
    dose: '1000-1500 mg a day',
    purpose: 'The article names: antioxidant, pain relief.',
    warning:
      "Take care: this is far above the European food safety authority's safe daily dose: 3 mg per kilo of body weight, so 210 mg at 70 kilos. On medicines, or with liver disease? Not without your doctor.",
    safety: [
      "At 60 kilos the safe daily dose is 180 mg, at 80 kilos 240 mg. If you weigh 70 kilos, the article's dose is about 5 to 7 times as high. The French ANSES keeps to less than 153 mg a day from supplements at 60 kilos.",
      "Some people got liver damage from turmeric supplements. You take up more from an 'enhanced absorption' form. The safe daily dose then protects you less. Turmeric as a spice in your food is fine.",
      'Yellow skin or eyes, dark urine, pale stools, itching, severe tiredness or pain under your right ribs? Stop and call your GP the same day. You can report a side effect to Lareb.',
    ],
    unclear:
      'The article does not say whether the dose means curcumin itself, an extract or turmeric powder. For piperine it gives no dose. The Norwegian VKM calls harm at 1.5 mg of piperine a day unlikely; ask your pharmacist about your product.',
    evidence:
      'Not studied enough. We found no good study of curcumin alone in low back pain. Studies in worn knees say little about your back.',
    label:
      "Look on the label for how much curcumin or curcuminoids it holds. Also look for piperine, black pepper extract or words such as 'better absorbed'. Never take it together with medicines.",
  },
  collagen: {
    name: 'Collagen',
    dose: '10 g a day',
    purpose: 'The article names, together with vitamin C: support of connective tissue and fascia.',
    warning:
      'No upper limit has been set. Are you allergic to fish, beef, pork, chicken or egg, or do you have kidney disease? Ask your GP first.',
    safety: ["Collagen is a protein from animals. 'Vegan collagen' holds no collagen."],
    evidence:
      'Not studied enough for the back. In worn knees there are 4 trials with 507 people, all with a high risk of bias. In 2011 EFSA found no link shown with healthy joints.',
    label:
      'Look for how many grams of collagen (hydrolysate or peptides) are in one portion. Type II is another product. You can take it at any time, in a drink.',
  },
  'vitamin-c': {
    name: 'Vitamin C',
    dose: '500 mg a day',
    purpose: 'The article names, together with collagen: support of connective tissue and fascia.',
    warning:
      'Safe for most people. Did you ever have kidney stones, or do you have kidney disease or too much iron in your blood? Then ask your GP first.',
    safety: [
      'EFSA could set no upper limit. Up to about 1000 mg a day on top of your food has not been linked with harm.',
      'In a Swedish study, men who took about 1000 mg a day had kidney stones 2 times as often.',
    ],
    evidence: 'Not studied enough. We found no good study of vitamin C in back pain.',
    label:
      'The label says ascorbic acid, calcium ascorbate or sodium ascorbate. The last two are milder for your stomach. Take it with food.',
  },
};
