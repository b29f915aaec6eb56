/** One's own supplements in Dutch. Figures from the fact sheet (0.1, 0.3, 1.8); unverified ones are left to the pharmacist. */
import type { MineWords } from './mine.ts';

const OVERLEG = 'Overleg eerst met je huisarts of apotheker.';

export const mineNl: MineWords = {
  check: {
    title: 'Veiligheidscheck',
    intro: 'Elf vragen, voordat je iets op je lijst zet. Zo weet je wat je beter eerst kunt vragen.',
    keeps:
      'Je antwoorden blijven op deze computer. Je kunt stoppen, later verdergaan en elk antwoord veranderen.',
    progress: (done, all) => `${done} van ${all} beantwoord`,
    yes: 'Ja',
    no: 'Nee',
    questions: {
      medicines: 'Gebruik je medicijnen, ook zonder recept?',
      'blood-thinners': 'Gebruik je bloedverdunners?',
      kidneys: 'Heb je een nierziekte of had je nierstenen?',
      liver: 'Heb je een leverziekte, galstenen of drink je veel alcohol?',
      heart: 'Heb je een hartziekte of had je ooit boezemfibrilleren?',
      pregnant: 'Ben je zwanger, wil je zwanger worden of geef je borstvoeding?',
      allergy: 'Ben je allergisch voor vis, schaaldieren of rund?',
      operation: 'Word je binnenkort geopereerd?',
      cancer: 'Heb je kanker (gehad) of gebruik je tamoxifen of afweeronderdrukkers?',
      diabetes: 'Heb je diabetes?',
      'under-18': 'Ben je jonger dan 18?',
    },
    weight: 'Je gewicht in kilo',
    weightHint: 'Mag je leeg laten. Alleen de grens voor curcumine hangt ervan af.',
    weightWrong: 'Vul een getal in van 30 tot en met 300, of laat het leeg.',
    doneTitle: 'Wat dit voor jou betekent',
    nothing: 'Geen van je antwoorden vraagt iets bijzonders. Lees wel altijd het etiket.',
    holdsFor: (names) => `(${names.join(', ')})`,
    toList: 'Naar mijn lijst',
    closing:
      'Krijg je klachten na een supplement? Stop ermee en vraag advies. Je kunt een bijwerking ook melden bij Lareb.',
    start: 'Doe de veiligheidscheck',
    goOn: (left) => (left === 1 ? 'Nog 1 vraag' : `Nog ${left} vragen`),
    change: 'Bekijk of verander je antwoorden',
    first: 'Beantwoord eerst de vragen van de veiligheidscheck. Daarna kun je je lijst maken.',
  },
  standing: {
    blocked: 'Niet op je lijst',
    blockedOnList: 'Niet zonder overleg',
    flagged: 'Vraag het eerst',
    codLiver: 'Levertraan: niet op je lijst',
    blocks: {
      medicines: 'Je gebruikt medicijnen. Gebruik dit niet, tenzij je arts of apotheker het goed vindt.',
      liver:
        'Je gaf een leverziekte, galstenen of veel alcohol aan. Gebruik dit niet, tenzij je arts het goed vindt.',
      pregnant:
        'Je gaf zwangerschap, kinderwens of borstvoeding aan. Gebruik dit niet, tenzij je arts of verloskundige het goed vindt.',
      cancer:
        'Je gaf kanker, tamoxifen of afweeronderdrukkers aan. Gebruik dit niet, tenzij je specialist het goed vindt.',
      'under-18': 'Je bent jonger dan 18. Gebruik dit niet, tenzij je huisarts het goed vindt.',
    },
    flags: {
      medicines: 'Je gebruikt medicijnen. Vraag je apotheker of dit samen kan.',
      'blood-thinners': 'Je gebruikt bloedverdunners. Vraag eerst je huisarts of apotheker.',
      kidneys: 'Je gaf een nierziekte of nierstenen aan. Vraag eerst je huisarts.',
      heart: 'Je gaf een hartziekte of boezemfibrilleren aan. Vraag eerst je huisarts.',
      pregnant:
        'Je gaf zwangerschap, kinderwens of borstvoeding aan. Gebruik alleen wat je verloskundige of huisarts goed vindt.',
      allergy: 'Je gaf een allergie aan. Lees het etiket en vraag het bij twijfel aan je apotheker.',
      operation: 'Je wordt binnenkort geopereerd. Vertel het ziekenhuis dat je dit gebruikt.',
      cancer: 'Je gaf kanker, tamoxifen of afweeronderdrukkers aan. Vraag eerst je specialist.',
      diabetes: 'Je hebt diabetes. Vraag eerst je huisarts of apotheker.',
    },
    sensor:
      'Je hebt diabetes. Meet je je glucose met een sensor? Kijk in de gebruiksaanwijzing of vitamine C de meting stoort.',
  },
  form: {
    add: 'Zet een product op je lijst',
    change: 'Verander dit product',
    kind: 'Soort',
    choose: 'Kies',
    name: 'Naam van je product',
    nameHint: 'Zoals jij het noemt.',
    dose: {
      'omega-3': 'EPA en DHA samen, per portie',
      magnesium: 'Magnesium zelf, per portie',
      'vitamin-d3': 'Vitamine D, per portie',
      curcumin: 'Curcumine, per portie',
      collagen: 'Collageen, per portie',
      'vitamin-c': 'Vitamine C, per portie',
    },
    doseHint: 'Neem over wat op het etiket staat. Een portie is wat je in één keer neemt.',
    unit: 'Eenheid',
    understood: (dose) => `Dat is ${dose} per portie.`,
    moments: 'Wanneer neem je het?',
    momentsHint: 'Eén portie per moment.',
    piperine: 'Piperine, per portie in mg',
    piperineHint: 'Heet ook zwarte-peper-extract. Staat het er niet op? Laat dit leeg.',
    enhanced: 'Is het een extra opneembare vorm?',
    enhancedHint: 'Zoek op het etiket naar micellen, liposomen, fytosomen of “beter opneembaar”.',
    codLiver: 'Is het levertraan?',
    vitaminD: 'Vitamine D in de levertraan, per portie',
    vitaminDHint: 'Zo telt die vitamine D mee. Staat het er niet op? Laat dit leeg.',
    save: 'Bewaar',
    cancel: 'Annuleer',
    refusals: {
      empty: 'Vul in wat op het etiket staat.',
      'no-number': 'Dit is geen getal. Typ bijvoorbeeld 12,5.',
      'not-positive': 'Een dosis is meer dan 0.',
      'unknown-unit': 'Deze eenheid ken ik niet. Kies mg, µg, g of (bij vitamine D) IE.',
      'unit-missing': 'Kies de eenheid: µg of IE. Dat scheelt 40 keer.',
      'no-ie': 'IE kan hier alleen bij vitamine D. Kies mg, µg of g.',
      'too-high': 'Dit past niet in één portie. Kijk nog eens naar het getal en de eenheid.',
    },
    needsKind: 'Kies welke soort het is.',
    needsName: 'Geef je product een naam.',
    needsMoment: 'Kies ten minste één moment.',
    needsAnswer: 'Kies ja of nee.',
    pace: 'Begin met één supplement tegelijk en wacht een week met het volgende. Zo merk je waar een klacht van komt.',
  },
  list: {
    title: 'Mijn supplementen',
    back: 'Alle supplementen',
    intro:
      'Hier staat wat je zelf gebruikt. Rugritme raadt je niets aan. Medicijnen horen hier niet op: daarvoor volg je je arts of apotheker.',
    checkFirst: 'Begin met de check',
    empty: 'Je lijst is nog leeg. Gebruik je niets? Dan hoef je hier ook niets te doen.',
    perPortion: (dose, moments) => `${dose} per portie, ${moments}`,
    piperine: (dose) => `met ${dose} piperine`,
    enhanced: 'extra opneembaar',
    codLiver: (vitaminD) => (vitaminD === null ? 'levertraan' : `levertraan, met ${vitaminD} vitamine D`),
    edit: 'Wijzig',
    editOf: (name) => `Wijzig ${name}`,
    above: (substance, total) => `${substance}: samen ${total} per dag.`,
    readBelow: 'Lees onder “Samen per dag” bij welke grens dat hoort.',
    remove: 'Haal weg',
    removeOf: (name) => `Haal weg: ${name}`,
    removed: (name) => `${name} is van je lijst.`,
    undo: 'Maak ongedaan',
    together: 'Samen per dag',
    togetherHint:
      'Alleen wat op deze lijst staat. Je eten, een multivitamine en andere producten tellen hier niet mee.',
    sources: 'Bron',
    ownChoice: 'Ons eigen advies, zonder officiële bron',
  },
  today: {
    title: 'Mijn supplementen',
    count: (done, all) => `${done} van ${all} genomen`,
    list: 'Naar mijn lijst',
  },
  reminders: {
    title: 'Herinneringen',
    on: 'Herinner mij aan wat op mijn lijst staat',
    hint: 'Eén stille melding per moment, alleen voor wat je nog niet hebt aangevinkt. Niet als je seintjes uit staan.',
    time: (moment) => `Tijd voor ${moment}`,
    waking: 'Alleen tussen',
    from: 'Vanaf',
    to: 'Tot',
    outside: 'Deze tijd valt buiten die uren: dan komt er geen melding.',
  },
  names: {
    'omega-3': 'Omega-3',
    magnesium: 'Magnesium',
    'vitamin-d3': 'Vitamine D3',
    curcumin: 'Curcumine',
    collagen: 'Collageen',
    'vitamin-c': 'Vitamine C',
  },
  substances: {
    'epa-dha': 'EPA en DHA',
    magnesium: 'Magnesium',
    'vitamin-d': 'Vitamine D',
    curcumin: 'Curcumine',
    piperine: 'Piperine',
    collagen: 'Collageen',
    'vitamin-c': 'Vitamine C',
  },
  moments: { breakfast: 'ontbijt', lunch: 'lunch', dinner: 'avondeten', evening: 'avond' },
  units: { mg: 'mg', µg: 'µg', IE: 'IE', g: 'g' },
  levels: { info: 'Goed om te weten', warning: 'Let op', strong: 'Let op: eerst overleggen' },
  findings: {
    'omega-heart': ({ total }) =>
      `Je komt op ${total} EPA en DHA per dag. Een hoge dosis kan vaker een hartritmestoornis geven, vooral als je al een hart- of vaatziekte hebt. ${OVERLEG}`,
    'omega-high': ({ total }) =>
      `Je komt op ${total} EPA en DHA per dag. Het Duitse instituut BfR houdt 1500 mg per dag aan, uit alles samen. De Europese voedselautoriteit (EFSA) ziet voor volwassenen geen bezwaar tot 5000 mg per dag uit supplementen.`,
    'omega-above': ({ total }) =>
      `Je komt op ${total} EPA en DHA per dag. Dat is meer dan de 5000 mg uit supplementen waar de Europese voedselautoriteit (EFSA) voor volwassenen geen bezwaar in ziet. ${OVERLEG}`,
    'magnesium-above': ({ total }) =>
      `Je komt op ${total} magnesium per dag. Dat is meer dan de Europese bovengrens van 250 mg per dag uit supplementen. Je kunt er diarree en buikkramp van krijgen. ${OVERLEG}`,
    'vitamin-d-high': ({ total }) =>
      `Je komt op ${total} vitamine D per dag. De Europese bovengrens is 100 µg (4000 IE) per dag, uit alles samen. Tel dus ook een multivitamine mee. Weet je niet of je dit nodig hebt? Vraag het je apotheker.`,
    'vitamin-d-above': ({ total }) =>
      `Je komt op ${total} vitamine D per dag. In Nederland mag een supplement hooguit 75 µg (3000 IE) per dag geven. De Europese bovengrens is 100 µg (4000 IE) per dag, uit alles samen. ${OVERLEG}`,
    'vitamin-d-far-above': ({ total }) =>
      `Je komt op ${total} vitamine D per dag. Dat is meer dan de Europese bovengrens van 100 µg (4000 IE) per dag. Te veel vitamine D kan je calcium te hoog maken. Dat is slecht voor je nieren. Gebruik dit niet zonder overleg met je huisarts.`,
    'curcumin-form': () =>
      'Van een extra opneembare vorm neem je meer curcumine op. Met piperine kan dat ook. De veilige dagdosis beschermt dan minder. Er zijn mensen met leverschade door kurkuma-supplementen. Vraag het eerst je huisarts of apotheker.',
    'curcumin-above': ({ total, limit }) =>
      `Je komt op ${total} curcumine per dag. Dat is meer dan de veilige dagdosis van de Europese voedselautoriteit: 3 mg per kilo lichaamsgewicht, ${limit === null ? 'dus 180 mg bij 60 kilo' : `voor jou ${limit}`}. Er zijn mensen met leverschade door kurkuma-supplementen. ${OVERLEG}`,
    'piperine-medicines': () =>
      'Piperine kan zorgen dat er meer van een medicijn in je bloed komt. Vraag het eerst je apotheker.',
    'piperine-above': ({ total }) =>
      `Je komt op ${total} piperine per dag. Het Noorse VKM noemt schade bij 1,5 mg per dag onwaarschijnlijk; jij zit daarboven. Of dat voor jou kan: vraag het je apotheker.`,
    'collagen-kidneys': () =>
      'Collageen is een eiwit. Mag je door een nierziekte weinig eiwit? Vraag het eerst aan je arts of diëtist.',
    'vitamin-c-kidneys': ({ total }) =>
      `Je komt op ${total} vitamine C per dag. In een Zweeds onderzoek kregen mannen die ongeveer 1000 mg per dag slikten 2 keer zo vaak nierstenen. Overleg eerst met je huisarts.`,
    'vitamin-c-sensor': ({ total }) =>
      `Je komt op ${total} vitamine C per dag. Meet je je glucose met een sensor? Kijk in de gebruiksaanwijzing of vitamine C de meting stoort, of vraag het je apotheker.`,
    'vitamin-c-above': ({ total }) =>
      `Je komt op ${total} vitamine C per dag. Tot ongeveer 1000 mg per dag naast je eten is niet met schade in verband gebracht; jij zit daarboven. ${OVERLEG}`,
  },
  newTab: '(opent in een nieuw tabblad)',
};
