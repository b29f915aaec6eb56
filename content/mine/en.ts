/** One's own supplements in English; the same figures as in Dutch, sentence by sentence. */
import type { MineWords } from './mine.ts';

const ASK = 'Ask your GP or pharmacist first.';

export const mineEn: MineWords = {
  check: {
    title: 'Safety check',
    intro: 'Eleven questions before you put anything on your list. So you know what is better asked first.',
    keeps: 'Your answers stay on this computer. You can stop, go on later and change any answer.',
    progress: (done, all) => `${done} of ${all} answered`,
    yes: 'Yes',
    no: 'No',
    questions: {
      medicines: 'Do you use medicines, also without a prescription?',
      'blood-thinners': 'Do you use blood thinners?',
      kidneys: 'Do you have kidney disease, or did you have kidney stones?',
      liver: 'Do you have liver disease or gallstones, or do you drink a lot of alcohol?',
      heart: 'Do you have heart disease, or did you ever have atrial fibrillation?',
      pregnant: 'Are you pregnant, do you want to be, or do you breastfeed?',
      allergy: 'Are you allergic to fish, shellfish or beef?',
      operation: 'Are you having an operation soon?',
      cancer: 'Do you have cancer (or did you), or do you use tamoxifen or immunosuppressants?',
      diabetes: 'Do you have diabetes?',
      'under-18': 'Are you under 18?',
    },
    weight: 'Your weight in kilos',
    weightHint: 'You may leave this empty. Only the limit for curcumin depends on it.',
    weightWrong: 'Fill in a number from 30 to 300, or leave it empty.',
    doneTitle: 'What this means for you',
    nothing: 'None of your answers asks for anything special. Do always read the label.',
    holdsFor: (names) => `(${names.join(', ')})`,
    toList: 'To my list',
    closing:
      'Do you get complaints after a supplement? Stop taking it and ask for advice. You can also report a side effect to Lareb.',
    start: 'Do the safety check',
    goOn: (left) => (left === 1 ? '1 question to go' : `${left} questions to go`),
    change: 'See or change your answers',
    first: 'Answer the questions of the safety check first. After that you can make your list.',
  },
  standing: {
    blocked: 'Not on your list',
    blockedOnList: 'Not without asking',
    flagged: 'Ask first',
    codLiver: 'Cod liver oil: not on your list',
    blocks: {
      medicines: 'You use medicines. Do not use this unless your doctor or pharmacist agrees.',
      liver:
        'You named liver disease, gallstones or a lot of alcohol. Do not use this unless your doctor agrees.',
      pregnant:
        'You named pregnancy, a wish for it or breastfeeding. Do not use this unless your doctor or midwife agrees.',
      cancer:
        'You named cancer, tamoxifen or immunosuppressants. Do not use this unless your specialist agrees.',
      'under-18': 'You are under 18. Do not use this unless your GP agrees.',
    },
    flags: {
      medicines: 'You use medicines. Ask your pharmacist whether they go together.',
      'blood-thinners': 'You use blood thinners. Ask your GP or pharmacist first.',
      kidneys: 'You named kidney disease or kidney stones. Ask your GP first.',
      heart: 'You named heart disease or atrial fibrillation. Ask your GP first.',
      pregnant:
        'You named pregnancy, a wish for it or breastfeeding. Use only what your midwife or GP agrees to.',
      allergy: 'You named an allergy. Read the label, and ask your pharmacist when in doubt.',
      operation: 'You are having an operation soon. Tell the hospital that you use this.',
      cancer: 'You named cancer, tamoxifen or immunosuppressants. Ask your specialist first.',
      diabetes: 'You have diabetes. Ask your GP or pharmacist first.',
    },
    sensor:
      'You have diabetes. Do you measure your glucose with a sensor? See in its manual whether vitamin C disturbs it.',
  },
  form: {
    add: 'Put a product on your list',
    change: 'Change this product',
    kind: 'Kind',
    choose: 'Choose',
    name: 'Name of your product',
    nameHint: 'As you call it.',
    dose: {
      'omega-3': 'EPA and DHA together, per portion',
      magnesium: 'Magnesium itself, per portion',
      'vitamin-d3': 'Vitamin D, per portion',
      curcumin: 'Curcumin, per portion',
      collagen: 'Collagen, per portion',
      'vitamin-c': 'Vitamin C, per portion',
    },
    doseHint: 'Copy what the label says. A portion is what you take at one time.',
    unit: 'Unit',
    understood: (dose) => `That is ${dose} per portion.`,
    moments: 'When do you take it?',
    momentsHint: 'One portion at each moment.',
    piperine: 'Piperine, per portion in mg',
    piperineHint: 'Also called black pepper extract. Not on the label? Leave this empty.',
    enhanced: 'Is it an easier-absorbed form?',
    enhancedHint: 'Look on the label for micelles, liposomes, phytosomes or “better absorbed”.',
    codLiver: 'Is it cod liver oil?',
    vitaminD: 'Vitamin D in the cod liver oil, per portion',
    vitaminDHint: 'So that this vitamin D counts too. Not on the label? Leave this empty.',
    save: 'Save',
    cancel: 'Cancel',
    refusals: {
      empty: 'Fill in what the label says.',
      'no-number': 'This is no number. Type for example 12.5.',
      'not-positive': 'A dose is more than 0.',
      'unknown-unit': 'I do not know this unit. Choose mg, µg, g or (for vitamin D) IU.',
      'unit-missing': 'Choose the unit: µg or IU. They differ 40 times.',
      'no-ie': 'IU is only for vitamin D here. Choose mg, µg or g.',
      'too-high': 'This does not fit in one portion. Look at the number and the unit again.',
    },
    needsKind: 'Choose which kind it is.',
    needsName: 'Give your product a name.',
    needsMoment: 'Choose at least one moment.',
    needsAnswer: 'Choose yes or no.',
    pace: 'Start with one supplement at a time and wait a week before the next. So you notice where a complaint comes from.',
  },
  list: {
    title: 'My supplements',
    back: 'All supplements',
    intro:
      'This is what you take of your own accord. Rugritme advises nothing. Medicines do not belong here: for those you follow your doctor or pharmacist.',
    checkFirst: 'Start with the check',
    empty: 'Your list is still empty. You take nothing? Then there is nothing to do here.',
    perPortion: (dose, moments) => `${dose} per portion, ${moments}`,
    piperine: (dose) => `with ${dose} piperine`,
    enhanced: 'easier absorbed',
    codLiver: (vitaminD) =>
      vitaminD === null ? 'cod liver oil' : `cod liver oil, with ${vitaminD} vitamin D`,
    edit: 'Change',
    editOf: (name) => `Change ${name}`,
    above: (substance, total) => `${substance}: together ${total} a day.`,
    readBelow: 'Read under “Together per day” which limit that belongs to.',
    remove: 'Remove',
    removeOf: (name) => `Remove ${name}`,
    removed: (name) => `${name} is off your list.`,
    undo: 'Undo',
    together: 'Together per day',
    togetherHint:
      'Only what is on this list. Your food, a multivitamin and other products are not counted here.',
    sources: 'Source',
    ownChoice: 'Our own advice, without an official source',
  },
  today: {
    title: 'My supplements',
    count: (done, all) => `${done} of ${all} taken`,
    list: 'To my list',
  },
  reminders: {
    title: 'Reminders',
    on: 'Remind me of what is on my list',
    hint: 'One silent notification at each moment, only for what you have not ticked. Not while your nudges are off.',
    time: (moment) => `Time for ${moment}`,
    waking: 'Only between',
    from: 'From',
    to: 'Until',
    outside: 'This time is outside those hours: no notification will come.',
  },
  names: {
    'omega-3': 'Omega-3',
    magnesium: 'Magnesium',
    'vitamin-d3': 'Vitamin D3',
    curcumin: 'Curcumin',
    collagen: 'Collagen',
    'vitamin-c': 'Vitamin C',
  },
  substances: {
    'epa-dha': 'EPA and DHA',
    magnesium: 'Magnesium',
    'vitamin-d': 'Vitamin D',
    curcumin: 'Curcumin',
    piperine: 'Piperine',
    collagen: 'Collagen',
    'vitamin-c': 'Vitamin C',
  },
  moments: { breakfast: 'breakfast', lunch: 'lunch', dinner: 'dinner', evening: 'evening' },
  units: { mg: 'mg', µg: 'µg', IE: 'IU', g: 'g' },
  levels: { info: 'Good to know', warning: 'Take care', strong: 'Take care: ask first' },
  findings: {
    'omega-heart': ({ total }) =>
      `You take ${total} of EPA and DHA a day. A high dose can make heart rhythm problems more frequent, above all if you already have heart or vascular disease. ${ASK}`,
    'omega-high': ({ total }) =>
      `You take ${total} of EPA and DHA a day. The German institute BfR keeps to 1500 mg a day from everything together. The European food safety authority (EFSA) sees no concern for adults up to 5000 mg a day from supplements.`,
    'omega-above': ({ total }) =>
      `You take ${total} of EPA and DHA a day. That is more than the 5000 mg from supplements up to which the European food safety authority (EFSA) sees no concern for adults. ${ASK}`,
    'magnesium-above': ({ total }) =>
      `You take ${total} of magnesium a day. That is more than the European upper limit of 250 mg a day from supplements. It can give you diarrhoea and stomach cramps. ${ASK}`,
    'vitamin-d-high': ({ total }) =>
      `You take ${total} of vitamin D a day. The European upper limit is 100 µg (4000 IU) a day from everything together. So count a multivitamin too. You do not know whether you need this? Ask your pharmacist.`,
    'vitamin-d-above': ({ total }) =>
      `You take ${total} of vitamin D a day. In the Netherlands a supplement may give at most 75 µg (3000 IU) a day. The European upper limit is 100 µg (4000 IU) a day from everything together. ${ASK}`,
    'vitamin-d-far-above': ({ total }) =>
      `You take ${total} of vitamin D a day. That is more than the European upper limit of 100 µg (4000 IU) a day. Too much vitamin D can raise your calcium too far. That is bad for your kidneys. Do not use this without asking your GP.`,
    'curcumin-form': () =>
      'From an easier-absorbed form you take up more curcumin. With piperine that can happen too. The safe daily amount then protects you less. There are people with liver damage from turmeric supplements. Ask your GP or pharmacist first.',
    'curcumin-above': ({ total, limit }) =>
      `You take ${total} of curcumin a day. That is more than the safe daily amount of the European food safety authority: 3 mg per kilo of body weight, ${limit === null ? 'so 180 mg at 60 kilos' : `for you ${limit}`}. There are people with liver damage from turmeric supplements. ${ASK}`,
    'piperine-medicines': () =>
      'Piperine can make more of a medicine get into your blood. Ask your pharmacist first.',
    'piperine-above': ({ total }) =>
      `You take ${total} of piperine a day. The Norwegian VKM calls harm at 1.5 mg a day unlikely; you are above that. Whether that is all right for you: ask your pharmacist.`,
    'collagen-kidneys': () =>
      'Collagen is a protein. Do you have to keep protein low because of kidney disease? Ask your doctor or dietitian first.',
    'vitamin-c-kidneys': ({ total }) =>
      `You take ${total} of vitamin C a day. In a Swedish study, men who took about 1000 mg a day got kidney stones 2 times as often. Ask your GP first.`,
    'vitamin-c-sensor': ({ total }) =>
      `You take ${total} of vitamin C a day. Do you measure your glucose with a sensor? See in its manual whether vitamin C disturbs it, or ask your pharmacist.`,
    'vitamin-c-above': ({ total }) =>
      `You take ${total} of vitamin C a day. Up to about 1000 mg a day on top of your food is not linked with harm; you are above that. ${ASK}`,
  },
  newTab: '(opens in a new tab)',
};
